package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.FollowUps.Participant;
import se.arshjulet.conclusion.FollowUps.Sheet;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.ui.GroupDecision;

/** What can be decided of a proposal that Beredningsgruppen has: by one of the group, and by the coordinator. */
class FollowUpVerdict {

    /** What a return says is of the proposal as a whole. */
    private static final String PROPOSAL = "proposal";

    private final FollowUpPage page;
    private final Reviews reviews;
    private final Sheet sheet;
    private final ReviewItem review;

    FollowUpVerdict(FollowUpPage page, Reviews reviews, Sheet sheet, ReviewItem review) {
        this.page = page;
        this.reviews = reviews;
        this.sheet = sheet;
        this.review = review;
    }

    void offer(ActionBar bar) {
        boolean group = review.audience().isGroup();
        if (sheet.mayDo() && sheet.left().isEmpty()) {
            bar.left(new Span(text("follow-up.approve.done")));
        }
        if (sheet.mayDo() || sheet.mayDrive()) {
            bar.right(sendBack(sheet.mayDo() ? "follow-up.send-back" : "follow-up.take-back"));
        }
        if (sheet.mayDrive() && group) {
            bar.right(new Button(text("follow-up.for-group"), click -> putDown()));
        }
        if (!sheet.left().isEmpty()) {
            bar.right(primary("follow-up.approve", text("follow-up.approve.what") + inWhosePlaces()));
        } else if (sheet.mayDrive() && !group) {
            bar.right(primary("follow-up.to-board", text("follow-up.to-board.what")));
        }
    }

    /** She approves for herself and for those for whom she answers today, in one. */
    private String inWhosePlaces() {
        String away = sheet.left().stream()
                .filter(part -> !isMe(part))
                .map(Participant::name)
                .collect(Collectors.joining(", "));
        return away.isEmpty() ? "" : " " + I18NProvider.translate("follow-up.approve.for", away);
    }

    private static boolean isMe(Participant part) {
        return part.accountId().equals(SignedIn.current().accountId());
    }

    private Button primary(String key, String what) {
        Button button = new Button(text(key), click -> new Question(text(key), what, text(key), this::approve).open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void approve() {
        page.attempt(() -> {
            String done;
            if (review.audience().isGroup()) {
                done = vote() ? "follow-up.approve.last" : "follow-up.approve.thanks";
            } else {
                reviews.approve(review.id(), false);
                done = "follow-up.at-board";
            }
            page.goOn(() -> {}, text(done));
        });
    }

    /** Each vote is by itself: if another's comes between and is enough, those that are left are not needed.
     * @return whether it was enough */
    private boolean vote() {
        return sheet.left().stream().anyMatch(part -> (isMe(part)
                        ? reviews.approve(review.id(), false)
                        : reviews.approveFor(review.id(), part.accountId()))
                .isPresent());
    }

    private Button sendBack(String key) {
        return new Button(text(key), click -> new ReasonQuestion(
                        text(key),
                        text(key + ".what"),
                        text(key + ".help"),
                        "because",
                        because -> reviews.giveBack(review.id(), List.of(new Remark(review.id(), PROPOSAL, because))),
                        () -> page.goOn(() -> {}, text(key + ".done")))
                .open());
    }

    private void putDown() {
        new GroupDecision(
                        I18NProvider.translate("follow-up.for-group.title", review.stepName()),
                        review.stepName(),
                        words -> page.goOn(
                                () -> reviews.approveForGroup(review.id(), words), text("follow-up.at-board")))
                .open();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
