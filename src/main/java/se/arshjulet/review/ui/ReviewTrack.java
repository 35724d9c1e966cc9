package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.arshjulet.base.DateWords;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewState;
import se.arshjulet.review.Reviews.Approver;
import se.arshjulet.review.Reviews.ReviewItem;

/** The steps of a review: what has been approved, where it is now and whom it waits for, and what remains. */
public class ReviewTrack extends OrderedList {

    private final DateWords words;
    private final Function<UUID, String> names;

    /** @param story   the steps so far, oldest first
     * @param approvers who of the group has approved the step that is open
     * @param names   of people */
    ReviewTrack(
            ReviewPlan plan,
            ReviewItem now,
            List<ReviewItem> story,
            List<Approver> approvers,
            Function<UUID, String> names,
            DateWords words) {
        this.words = words;
        this.names = names;
        addClassName("review-track");
        getElement().setAttribute("aria-label", getTranslation("review.track"));
        for (int step = 0; step < plan.steps().size(); step++) {
            String name = plan.steps().get(step).name();
            if (step < now.step() || step == now.step() && now.state() == ReviewState.APPROVED) {
                add(line(name, "done", before(story, step).map(this::approved).orElse("")));
            } else if (step == now.step()) {
                ListItem current = line(name, "now", waiting(now, approvers));
                current.getElement().setAttribute("aria-current", "step");
                add(current);
            } else {
                add(line(name, "later", getTranslation("review.track.later")));
            }
        }
    }

    private static Optional<ReviewItem> before(List<ReviewItem> story, int step) {
        return story.stream()
                .filter(item -> item.step() == step && !item.open())
                .reduce((first, last) -> last);
    }

    private String approved(ReviewItem item) {
        String when = item.decidedAt() == null ? "" : words.day(words.dayOf(item.decidedAt()));
        if (item.silence()) {
            return getTranslation("review.track.silence", when);
        }
        if (!item.words().isEmpty()) {
            return getTranslation("review.track.approved.words", when, item.words());
        }
        if (item.audience().isGroup()) {
            return getTranslation("review.track.approved.group", item.approvals(), when);
        }
        String by = item.decidedBy() == null ? "" : names.apply(item.decidedBy());
        return getTranslation("review.track.approved", by, when);
    }

    private String waiting(ReviewItem now, List<Approver> approvers) {
        if (!now.audience().isGroup()) {
            return getTranslation("review.track.waiting");
        }
        String count = getTranslation("review.track.votes", now.approvals(), now.needed());
        String who = approvers.isEmpty()
                ? ""
                : " (" + String.join(", ", approvers.stream().map(this::name).toList()) + ")";
        String by = now.dueOn() == null
                ? ""
                : ". "
                        + getTranslation(
                                now.silentConsent() ? "review.track.due.silent" : "review.track.due",
                                words.day(now.dueOn()));
        return count + who + by;
    }

    private String name(Approver approver) {
        UUID castBy = approver.castBy();
        return castBy == null
                ? names.apply(approver.member())
                : getTranslation("review.track.cast-by", names.apply(approver.member()), names.apply(castBy));
    }

    private static ListItem line(String name, String state, String says) {
        Span step = new Span(name);
        step.addClassName("review-track-name");
        Span what = new Span(says);
        what.addClassName("review-track-what");
        ListItem item = new ListItem(step, what);
        item.addClassNames("review-track-step", state);
        return item;
    }
}
