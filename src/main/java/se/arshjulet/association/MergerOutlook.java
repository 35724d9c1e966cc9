package se.arshjulet.association;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.arshjulet.account.InNameOf;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;

/** What whoever merges an association has to think of first. */
@Component
class MergerOutlook {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv-SE"));

    private final ObjectProvider<UnderWay> modules;
    private final InNameOf inNameOf;
    private final People people;

    MergerOutlook(ObjectProvider<UnderWay> modules, InNameOf inNameOf, People people) {
        this.modules = modules;
        this.inNameOf = inNameOf;
        this.people = people;
    }

    /** What the association has begun and not ended. Where nobody coordinates nobody can have begun anything. */
    List<Mergers.Waiting> underWay(Association association) {
        if (people.withRole(association.id(), Role.COORDINATOR).isEmpty()) {
            return List.of();
        }
        return TenantContext.call(
                association.id(),
                () -> inNameOf.coordinator(null, () -> modules.stream()
                        .flatMap(module -> module.now().stream())
                        .sorted(Comparator.comparing(UnderWay.Matter::title))
                        .map(matter -> new Mergers.Waiting(association.name(), matter))
                        .collect(Collectors.toList())));
    }

    List<String> alreadyPast(LocalDate on) {
        return List.of(
                "Dagen %s har redan kommit. Sammanslagningen gäller så snart den är registrerad och går inte att ta tillbaka."
                        .formatted(DAY.format(on)));
    }
}
