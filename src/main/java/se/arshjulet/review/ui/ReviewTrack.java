package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.Reviews.Approver;
import se.arshjulet.review.Reviews.ReviewItem;

/** The steps of a review: what has been approved, where it is now and whom it waits for, and what remains. */
class ReviewTrack extends OrderedList {

    /** @param story   the steps so far, oldest first
     * @param approvers who of the group has approved the step that is open
     * @param says    how it is told */
    ReviewTrack(ReviewPlan plan, ReviewItem now, List<ReviewItem> story, List<Approver> approvers, StepWords says) {
        addClassName("review-track");
        getElement().setAttribute("aria-label", getTranslation("review.track"));
        for (int step = 0; step < plan.steps().size(); step++) {
            String name = plan.steps().get(step).name();
            if (step < now.step()) {
                add(line(name, "done", before(story, step).map(says::approved).orElse("")));
            } else if (step == now.step()) {
                ListItem current = line(name, "now", says.waiting(now, approvers));
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
