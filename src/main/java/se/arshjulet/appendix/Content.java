package se.arshjulet.appendix;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a drawing is made of, as it is stored: the association's own words, and which approved revisions stand where. What
 * those say never changes, so neither does this.
 * @param unplaced  insatser that stand in no chapter
 * @param threshold the smallest count of people that is shown
 * @param missing   what is listed last; empty if that is not wanted
 * @param edition   0 for a draft
 * @param reason    why there is another edition */
record Content(
        int year,
        String association,
        LocalDate day,
        String opening,
        List<Part> chapters,
        List<Item> unplaced,
        List<Lack> missing,
        boolean listsMissing,
        long threshold,
        int edition,
        String reason) {

    record Part(String title, List<Item> items) {}

    /** @param before the same insats' answers about the year before, if it had any */
    record Item(String name, UUID revisionId, @Nullable UUID before) {}

    /** @param due "31 januari 2027", or empty */
    record Lack(String intervention, String from, String headings, String due) {}

    /** How many insatser it holds. */
    int items() {
        return unplaced.size()
                + chapters.stream().mapToInt(chapter -> chapter.items().size()).sum();
    }

    Content asEdition(int number, String why) {
        return new Content(
                year, association, day, opening, chapters, unplaced, missing, listsMissing, threshold, number, why);
    }
}
