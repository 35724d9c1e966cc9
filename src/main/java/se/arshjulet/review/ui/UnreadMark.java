package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.Threads;

/** "2 nya meddelanden", where something that is talked about stands in a list. */
class UnreadMark extends Span {

    UnreadMark(int unread) {
        super(I18NProvider.translate("review.talk.news", unread));
        addClassName("news-mark");
    }

    /** What is new, by subject: one statement for a list of one kind. */
    static Map<UUID, Integer> of(Threads threads, List<ReviewItem> reviews) {
        Map<UUID, Integer> unread = new HashMap<>();
        reviews.stream()
                .collect(Collectors.groupingBy(
                        ReviewItem::subjectKind, Collectors.mapping(ReviewItem::subjectId, Collectors.toList())))
                .forEach((kind, subjects) -> unread.putAll(threads.unread(kind, subjects)));
        return unread;
    }
}
