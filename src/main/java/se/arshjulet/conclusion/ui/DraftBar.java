package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.ConclusionDrafts.Sheet;
import se.arshjulet.conclusion.ConclusionDrafts.State;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.StaleDraftException;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.ui.GroupDecision;

/** What can be done about a konklusion on its way by the person who reads it. */
class DraftBar extends ActionBar {

    private static final String WHOLE = "draft";

    private final DraftPage page;
    private final ConclusionDrafts drafts;
    private final Reviews reviews;
    private final Sheet sheet;
    private final DateWords words;
    private final FieldProblems problems = new FieldProblems();
    private @Nullable DraftForm form;
    private boolean something;

    DraftBar(DraftPage page, ConclusionDrafts drafts, Reviews reviews, Sheet sheet, DateWords words) {
        this.page = page;
        this.drafts = drafts;
        this.reviews = reviews;
        this.sheet = sheet;
        this.words = words;
        State state = sheet.line().state();
        if (sheet.mayDrive() && !state.isOver()) {
            offer(false, button("conclusion.draft.withdraw", this::withdraw));
        }
        if (sheet.mayDrive() && state.isWritten()) {
            offer(true, button("conclusion.draft.save", this::save), primary("conclusion.draft.send", this::send));
        }
        ReviewItem review = sheet.review();
        if (state == State.REVIEWING && review != null && review.open()) {
            offerReview(review);
        }
        if (sheet.mayDrive() && state == State.DECIDING) {
            offer(
                    true,
                    button("conclusion.draft.decline", this::decline),
                    button("conclusion.draft.refer-back", this::referBack),
                    primary("conclusion.draft.adopt", this::adopt));
        }
    }

    /** The fields to write in, whose buttons are this bar's. */
    DraftForm form(List<Conclusions.Line> holding) {
        DraftForm fields = new DraftForm(problems, holding);
        fields.fill(sheet.words());
        form = fields;
        return fields;
    }

    boolean hasSomethingToDo() {
        return something;
    }

    private void offer(boolean right, Button... buttons) {
        something = true;
        if (right) {
            right(buttons);
        } else {
            left(buttons);
        }
    }

    private static Button button(String key, Runnable act) {
        return new Button(text(key), click -> act.run());
    }

    private static Button primary(String key, Runnable act) {
        Button button = button(key, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    private boolean write() {
        DraftForm fields = form;
        try {
            return fields != null
                    && problems.attempt(() -> drafts.write(sheet.line().id(), fields.value()));
        } catch (StaleDraftException somebodyWasFirst) {
            Notice.failed(text("follow-up.stale"));
            return false;
        }
    }

    private void save() {
        if (write()) {
            page.goOn(() -> {}, text("conclusion.draft.saved"));
        } else {
            Notice.failed(text("conclusion.not-saved"));
        }
    }

    private void send() {
        if (write()) {
            new SendDraftQuestion(
                            words,
                            plan -> drafts.send(sheet.line().id(), plan),
                            () -> page.goOn(() -> {}, text("conclusion.draft.sent")))
                    .open();
        } else {
            Notice.failed(text("conclusion.not-saved"));
        }
    }

    private void offerReview(ReviewItem review) {
        SignedIn person = SignedIn.current();
        boolean hers = review.audience().isGroup() && person.is(Role.REVIEWER);
        if (hers && review.votedByMe()) {
            something = true;
            left(new Span(text("follow-up.approve.done")));
        }
        if (hers || sheet.mayDrive()) {
            offer(true, button(hers ? "follow-up.send-back" : "follow-up.take-back", () -> sendBack(review, hers)));
        }
        if (sheet.mayDrive() && review.audience().isGroup()) {
            offer(true, button("follow-up.for-group", () -> putDown(review)));
        }
        if (hers && !review.votedByMe()
                || sheet.mayDrive() && !review.audience().isGroup()) {
            offer(true, primary("conclusion.draft.approve", () -> approve(review)));
        }
    }

    private void approve(ReviewItem review) {
        new Question(
                        text("conclusion.draft.approve"),
                        text("conclusion.draft.approve.what"),
                        text("conclusion.draft.approve"),
                        () -> page.goOn(() -> reviews.approve(review.id(), false), text("conclusion.draft.approved")))
                .open();
    }

    private void sendBack(ReviewItem review, boolean hers) {
        String key = hers ? "follow-up.send-back" : "follow-up.take-back";
        new ReasonQuestion(
                        text(key),
                        text("conclusion.draft.send-back.what"),
                        text(key + ".help"),
                        "because",
                        because -> reviews.giveBack(review.id(), List.of(new Remark(review.id(), WHOLE, because))),
                        () -> page.goOn(() -> {}, text("conclusion.draft.sent-back")))
                .open();
    }

    private void putDown(ReviewItem review) {
        new GroupDecision(
                        text("follow-up.for-group.title", review.stepName()),
                        review.stepName(),
                        how -> page.goOn(
                                () -> reviews.approveForGroup(review.id(), how), text("conclusion.draft.approved")))
                .open();
    }

    private void adopt() {
        new StandQuestion(
                        "conclusion.draft.adopt",
                        words,
                        sheet,
                        false,
                        (stand, because) -> drafts.adopt(sheet.line().id(), stand),
                        () -> page.goOn(() -> {}, text("conclusion.draft.adopted")))
                .open();
    }

    private void decline() {
        new StandQuestion(
                        "conclusion.draft.decline",
                        words,
                        sheet,
                        true,
                        (stand, because) -> drafts.decline(sheet.line().id(), stand, because),
                        () -> page.goOn(() -> {}, text("conclusion.draft.declined")))
                .open();
    }

    private void referBack() {
        new ReasonQuestion(
                        text("conclusion.draft.refer-back"),
                        text("conclusion.draft.refer-back.what"),
                        text("follow-up.refer-back.help"),
                        "because",
                        because -> drafts.referBack(sheet.line().id(), because),
                        () -> page.goOn(() -> {}, text("follow-up.referred")))
                .open();
    }

    private void withdraw() {
        new ReasonQuestion(
                        text("conclusion.draft.withdraw"),
                        text("conclusion.draft.withdraw.what"),
                        text("conclusion.draft.withdraw.help"),
                        "because",
                        because -> drafts.withdraw(sheet.line().id(), because),
                        () -> page.goOn(() -> {}, text("conclusion.draft.withdrawn")))
                .dangerous()
                .open();
    }
}
