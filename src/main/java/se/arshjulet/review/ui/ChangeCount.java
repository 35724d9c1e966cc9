package se.arshjulet.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.review.AnswersUnderReview.Change;
import se.arshjulet.review.AnswersUnderReview.Document;
import se.arshjulet.review.AnswersUnderReview.Item;
import se.arshjulet.review.AnswersUnderReview.Part;

/** How much has changed since last year, in one sentence.
 * @param since what is compared with, null if there is nothing */
record ChangeCount(
        long changed,
        long added,
        long removed,
        long unchanged,
        @Nullable String since) {

    static ChangeCount of(Document document) {
        List<Item> items =
                document.parts().stream().map(Part::items).flatMap(List::stream).toList();
        return new ChangeCount(
                count(items, Change.CHANGED),
                count(items, Change.ADDED),
                count(items, Change.REMOVED),
                count(items, Change.UNCHANGED),
                document.previousLabel());
    }

    boolean comparable() {
        return since != null;
    }

    String sentence() {
        if (since == null) {
            return I18NProvider.translate("review.changes.first");
        }
        if (changed + added + removed == 0) {
            return I18NProvider.translate("review.changes.none", since);
        }
        String parts = String.join(
                ", ",
                Stream.of(word("changed", changed), word("added", added), word("removed", removed))
                        .filter(part -> !part.isEmpty())
                        .toList());
        return I18NProvider.translate("review.changes.since", since, parts, unchanged);
    }

    private static String word(String kind, long count) {
        return count == 0 ? "" : I18NProvider.translate("review.changes." + kind, count);
    }

    private static long count(List<Item> items, Change change) {
        return items.stream().filter(item -> item.change() == change).count();
    }
}
