package se.arshjulet.coordinationmap;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.MapComparison.ComparedItem;
import se.arshjulet.coordinationmap.MapComparison.ComparedMember;
import se.arshjulet.coordinationmap.WorkingMap.Status;
import se.arshjulet.opendata.SwedishText;

/** What the page of a module's history shows. */
public final class HistoryPage {

    private final List<Edition> editions;
    private final Choice choice;
    private final @Nullable List<Change> changes;
    private final ZoneId zone;

    /** @param editions the last one first
     * @param changes null where there are no two to compare */
    HistoryPage(List<Edition> editions, Choice choice, @Nullable List<Change> changes, ZoneId zone) {
        this.editions = List.copyOf(editions);
        this.choice = choice;
        this.changes = changes;
        this.zone = zone;
    }

    /** Which two are compared: those that are asked for, else the last two that are not taken back.
     * @param from null if there is no earlier one */
    record Choice(@Nullable Integer from, @Nullable Integer to) {

        static Choice of(List<Edition> editions, @Nullable String from, @Nullable String to) {
            List<Integer> shown = editions.stream()
                    .filter(it -> !it.isTakenBack())
                    .map(Edition::number)
                    .toList();
            Integer later = asked(shown, to, shown.isEmpty() ? null : shown.get(0));
            int after = shown.indexOf(later) + 1;
            return new Choice(asked(shown, from, after < shown.size() ? shown.get(after) : null), later);
        }

        private static @Nullable Integer asked(
                List<Integer> shown, @Nullable String text, @Nullable Integer otherwise) {
            Integer number = WantedEdition.of(text).number();
            return number != null && shown.contains(number) ? number : otherwise;
        }
    }

    /** @param words what has happened to it
     * @param differences what is said otherwise; none of what is new or gone
     * @param name of the thing; the member's where its own words have changed */
    public record Change(String words, String name, String member, String detail, List<Difference> differences) {

        /** More than these are unfolded. */
        private static final int AT_ONCE = 5;

        public Change {
            differences = List.copyOf(differences);
        }

        public List<Difference> first() {
            return differences.subList(0, Math.min(AT_ONCE, differences.size()));
        }

        public List<Difference> rest() {
            return differences.subList(first().size(), differences.size());
        }
    }

    /** What is new, other or gone in the later one. What is merely said again, and what no page says, is no change. */
    static List<Change> changes(MapContent before, MapContent after) {
        List<Change> changes = new ArrayList<>();
        for (ComparedMember member : new MapComparison(before, after, after).members()) {
            String name = member.member().name();
            if (isSeen(member.status(), member.differences())) {
                changes.add(new Change(words(member.status()), name, name, "", member.differences()));
            }
            for (ComparedItem item : member.items()) {
                if (isSeen(item.status(), item.differences())) {
                    changes.add(new Change(
                            words(item.status()),
                            item.item().name(),
                            name,
                            item.item().detail(),
                            item.differences()));
                }
            }
        }
        return changes;
    }

    private static boolean isSeen(Status status, List<Difference> differences) {
        return status == Status.NEW || status == Status.REMOVED || !differences.isEmpty();
    }

    private static String words(Status status) {
        return switch (status) {
            case NEW -> "Ny";
            case CHANGED -> "Ändrad";
            case REMOVED -> "Borttagen";
            case PUBLISHED -> "";
        };
    }

    /** An edition as it is listed.
     * @param takenBack the day and the reason, in words; null unless it was taken back
     * @param shown it is the one that is shown now */
    public record Line(
            int number,
            String published,
            String note,
            @Nullable String takenBack,
            boolean shown) {}

    public List<Line> lines() {
        int now = editions.stream()
                .filter(it -> !it.isTakenBack())
                .mapToInt(Edition::number)
                .max()
                .orElse(0);
        return editions.stream()
                .map(it -> new Line(
                        it.number(),
                        SwedishText.day(it.publishedAt(), zone),
                        it.note(),
                        it.takenBackAt() == null
                                ? null
                                : "Återtagen " + SwedishText.day(it.takenBackAt(), zone) + ": " + it.reason(),
                        it.number() == now))
                .toList();
    }

    /** Those that can be compared. */
    public List<Line> comparable() {
        return lines().stream().filter(it -> it.takenBack() == null).toList();
    }

    public @Nullable Integer from() {
        return choice.from();
    }

    public @Nullable Integer to() {
        return choice.to();
    }

    public @Nullable List<Change> changes() {
        return changes;
    }
}
