package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.review.AnswersUnderReview.Document;
import se.arshjulet.review.Reviews.ReviewItem;

/** Whose answers these are, who sent them in and when, and how much has changed. */
class ReviewHeader extends PageHeader {

    ReviewHeader(ReviewItem review, Document document, DateWords words) {
        super(document.memberName());
        addClassName("review-header");
        with(new Span(document.title()), new Span(sent(document, words)));
        with(status(review, words));
        Span changes = new Span(ChangeCount.of(document).sentence());
        changes.addClassName("review-changes");
        with(changes);
        if (document.history() != null) {
            Anchor history = new Anchor(document.history(), getTranslation("review.history"));
            history.addClassName("header-link");
            withActions(history);
        }
    }

    private static StatusBadge status(ReviewItem review, DateWords words) {
        State state =
                switch (review.state()) {
                    case OPEN -> State.TODO;
                    case RETURNED -> State.ATTENTION;
                    case APPROVED -> State.DONE;
                    case WITHDRAWN -> State.ENDED;
                };
        Instant decided = review.decidedAt();
        String key = "review.state." + review.state().name().toLowerCase(Locale.ROOT);
        return new StatusBadge(state, I18NProvider.translate(key, decided == null ? "" : words.moment(decided)));
    }

    private static String sent(Document document, DateWords words) {
        String when = document.submittedAt() == null
                ? I18NProvider.translate("review.not-sent")
                : I18NProvider.translate("review.sent", document.submittedBy(), words.moment(document.submittedAt()));
        String behalf = document.onBehalfOf() == null
                ? null
                : I18NProvider.translate("review.on-behalf", document.onBehalfOf());
        return Stream.of(when, behalf).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
