package se.arshjulet.appendix;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A year's appendix as it stands.
 * @param opening      sanitised HTML; empty if nobody has written anything
 * @param listsMissing whether what is missing stands last in the document
 * @param unplaced     insatser of the year that stand in no chapter yet */
public record Appendix(int year, String opening, boolean listsMissing, List<Chapter> chapters, List<Entry> unplaced) {

    public Appendix {
        chapters = List.copyOf(chapters);
        unplaced = List.copyOf(unplaced);
    }

    public record Chapter(UUID id, String title, List<Entry> entries) {

        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /** An insats, which one or several members have been asked about.
     * @param approved how many answers there are to draw
     * @param asked    how many are asked; 0 if it only stood there the year before */
    public record Entry(UUID interventionId, String name, List<String> members, int approved, int asked) {

        public Entry {
            members = List.copyOf(members);
        }
    }

    public Stream<Entry> entries() {
        return Stream.concat(chapters.stream().flatMap(chapter -> chapter.entries().stream()), unplaced.stream());
    }
}
