package se.arshjulet.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.arshjulet.base.DateWords;
import se.arshjulet.review.Reviews.Approver;
import se.arshjulet.review.Reviews.ReviewItem;

/** A step of a review in a sentence.
 * @param names of people */
record StepWords(Function<UUID, String> names, DateWords words) {

    /** How it was approved. */
    String approved(ReviewItem item) {
        String when = item.decidedAt() == null ? "" : words.day(words.dayOf(item.decidedAt()));
        if (item.silence()) {
            return I18NProvider.translate("review.track.silence", when);
        }
        if (!item.words().isEmpty()) {
            return I18NProvider.translate("review.track.approved.words", when, item.words());
        }
        if (item.audience().isGroup()) {
            return I18NProvider.translate("review.track.approved.group", item.approvals(), when);
        }
        String by = item.decidedBy() == null ? "" : names.apply(item.decidedBy());
        return I18NProvider.translate("review.track.approved", by, when);
    }

    /** Whom it waits for, and until when. */
    String waiting(ReviewItem now, List<Approver> approvers) {
        if (!now.audience().isGroup()) {
            return I18NProvider.translate("review.track.waiting");
        }
        String count = I18NProvider.translate("review.track.votes", now.approvals(), now.needed());
        String who = approvers.isEmpty()
                ? ""
                : " (" + String.join(", ", approvers.stream().map(this::name).toList()) + ")";
        String by = now.dueOn() == null
                ? ""
                : ". "
                        + I18NProvider.translate(
                                now.silentConsent() ? "review.track.due.silent" : "review.track.due",
                                words.day(now.dueOn()));
        return count + who + by;
    }

    private String name(Approver approver) {
        UUID castBy = approver.castBy();
        return castBy == null
                ? names.apply(approver.member())
                : I18NProvider.translate("review.track.cast-by", names.apply(approver.member()), names.apply(castBy));
    }
}
