package se.arshjulet.appendix;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.base.AssociationNames;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coordinationmap.SmallCounts;

/** Makes what a drawing is made of, of what stands at this moment. */
@Component
class ContentMaker {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Swedish.LOCALE);

    private final Gathering gathering;
    private final AssociationNames associations;
    private final SmallCounts smallCounts;
    private final Clock clock;

    ContentMaker(Gathering gathering, AssociationNames associations, SmallCounts smallCounts, Clock clock) {
        this.gathering = gathering;
        this.associations = associations;
        this.smallCounts = smallCounts;
        this.clock = clock;
    }

    /** As a draft. */
    Content of(Arrangement arrangement) {
        Gathering.Items items = gathering.items(arrangement);
        List<Content.Lack> missing = arrangement.listsMissing()
                ? gathering.missing(arrangement).stream()
                        .map(ContentMaker::lack)
                        .toList()
                : List.of();
        return new Content(
                arrangement.year(),
                associations.nameOf(TenantContext.require()),
                LocalDate.now(clock),
                arrangement.opening(),
                items.chapters(),
                items.unplaced(),
                missing,
                arrangement.listsMissing(),
                smallCounts.threshold(),
                0,
                "");
    }

    /** Who answers for a member is nobody that a report names: the member is. */
    private static Content.Lack lack(Missing missing) {
        LocalDate due = missing.dueOn();
        return new Content.Lack(
                missing.intervention(), missing.member(), headings(missing), due == null ? "" : DAY.format(due));
    }

    private static String headings(Missing missing) {
        if (missing.state() == null) {
            return "Ingen är tillfrågad";
        }
        return missing.headings().isEmpty() ? "Väntar på godkännande" : String.join(", ", missing.headings());
    }
}
