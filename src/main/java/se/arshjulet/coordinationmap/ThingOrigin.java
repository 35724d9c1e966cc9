package se.arshjulet.coordinationmap;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.PublicationTable.Former;
import se.arshjulet.opendata.SwedishText;

/** Where a thing on a page comes from, and how it stood before: one click away from what is said. */
public final class ThingOrigin {

    private final List<Line> lines;
    private final List<Before> before;

    /** @param tellers the members who tell of it
     * @param years those that it tells of; empty where it does not speak of years
     * @param former how it has stood in each publication, the last one first */
    ThingOrigin(
            PublishedModule<?> map,
            Collection<UUID> tellers,
            Collection<Integer> years,
            List<Former> former,
            ZoneId zone) {
        lines = tellers.stream()
                .distinct()
                .flatMap(teller -> map.provenance(teller, null).stream()
                        .filter(it -> years.isEmpty() || years.contains(it.year()))
                        .map(it -> new Line(
                                teller,
                                map.member(teller).name(),
                                it.year(),
                                it.request(),
                                it.answeredBy(),
                                SwedishText.day(it.approvedAt(), zone),
                                String.join(", sedan ", it.reviewedBy()))))
                .toList();
        before = before(former, map.number(), zone);
    }

    /** @param reviewedBy empty if it is not known */
    public record Line(
            UUID memberId,
            String member,
            int year,
            String request,
            String answeredBy,
            String approved,
            String reviewedBy) {}

    /** An earlier publication in which it stood otherwise. */
    public record Before(int number, String published) {}

    private static List<Before> before(List<Former> former, int shown, ZoneId zone) {
        List<Before> others = new ArrayList<>();
        @Nullable String later = null;
        for (Former then : former) {
            if (then.number() > shown) {
                continue;
            }
            if (later != null && !Objects.equals(later, then.json())) {
                others.add(new Before(then.number(), SwedishText.day(then.publishedAt(), zone)));
            }
            later = then.json();
        }
        return others;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Before> before() {
        return before;
    }
}
