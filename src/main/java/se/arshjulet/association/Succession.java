package se.arshjulet.association;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.association.AssociationInfo.Successor;
import se.arshjulet.base.TenantContext;

/**
 * What has become of an association. One that is part of another can be read as before and what is under way there can be brought to
 * its end, but nothing begins in it and nothing is published.
 */
@Component
public class Succession {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv-SE"));

    private final AssociationRepository associations;
    private final Clock clock;

    Succession(AssociationRepository associations, Clock clock) {
        this.associations = associations;
        this.clock = clock;
    }

    /** Why nothing can begin or be published in the current association, as a Swedish sentence; empty where it can. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle() {
        return TenantContext.current()
                .flatMap(associations::findById)
                .flatMap(this::successor)
                .map(it ->
                        "Förbundet ingår sedan %s i %s. Här kan inget nytt startas eller publiceras. Gör det i %s i stället."
                                .formatted(DAY.format(it.from()), it.name(), it.name()));
    }

    /** The day whose members and units are the current association's: today, or where it is part of another its own last day. */
    @Transactional(readOnly = true)
    public LocalDate day() {
        return TenantContext.current()
                .flatMap(associations::findById)
                .flatMap(this::successor)
                .map(it -> it.from().minusDays(1))
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** Those that have become part of it, by name; their maps are kept. */
    @Transactional(readOnly = true)
    public List<AssociationInfo> predecessors(UUID associationId) {
        return associations.mergedInto(associationId, LocalDate.now(clock)).stream()
                .map(this::info)
                .toList();
    }

    AssociationInfo info(Association association) {
        return association.info(successor(association).orElse(null));
    }

    private Optional<Successor> successor(Association association) {
        return association
                .mergedBy(LocalDate.now(clock))
                .map(it -> associations.findById(it.into()).orElseThrow().asSuccessor(it.on()));
    }
}
