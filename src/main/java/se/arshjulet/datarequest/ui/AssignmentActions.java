package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.task.Absence;

/** What a coordinator can do with one assignment, wherever she sees it. */
@Component
class AssignmentActions {

    private final Rounds rounds;
    private final TimeAnswers time;
    private final ReopenQuestion reopening;
    private final ReassignQuestion persons;
    private final Reviews reviews;
    private final People people;
    private final DateWords words;

    AssignmentActions(
            Rounds rounds,
            TimeAnswers time,
            ReopenQuestion reopening,
            ReassignQuestion persons,
            Reviews reviews,
            People people,
            DateWords words) {
        this.rounds = rounds;
        this.time = time;
        this.reopening = reopening;
        this.persons = persons;
        this.reviews = reviews;
        this.people = people;
        this.words = words;
    }

    String word(AssignmentAction action, AssignmentItem item) {
        return action.word(item, words);
    }

    /** @param after what the page does when it is done, or when it turned out to be too late */
    void perform(AssignmentAction action, AssignmentItem item, Runnable after) {
        switch (action) {
            case GRANT_TIME -> time.grant(item, after);
            case ANSWER_TIME -> time.answer(item, after);
            case REVIEW, SHOW_REVIEW -> review(item, after);
            case REMIND -> remind(item, after);
            case CONTACT -> contact(item);
            case FILL_IN -> fillIn(item);
            case MOVE_DEADLINE -> move(item, after);
            case REASSIGN -> persons.ask(item, after);
            case REOPEN -> reopening.ask(item.id(), what(item), item.representativeName(), after);
            case WITHDRAW -> withdraw(item, after);
        }
    }

    private void review(AssignmentItem item, Runnable after) {
        Optional<ReviewItem> review = reviews.openOf(Assignments.KIND, item.id());
        if (review.isPresent()) {
            UI.getCurrent().navigate("granskning/" + review.get().id());
        } else {
            Notice.failed(I18NProvider.translate("datarequest.meanwhile"));
            after.run();
        }
    }

    private void contact(AssignmentItem item) {
        new ContactDialog(answering(item), what(item), () -> fillIn(item)).open();
    }

    /** Whom one turns to about it today. */
    private Person answering(AssignmentItem item) {
        Absence absence = item.absence();
        return absence == null ? people.person(item.representativeId()) : absence.cover();
    }

    private static void fillIn(AssignmentItem item) {
        UI.getCurrent().navigate("datauppdrag/svar/" + item.id());
    }

    /** Once a day without asking; a second time only if she means it. */
    private void remind(AssignmentItem item, Runnable after) {
        Instant before = item.remindedAt();
        if (before == null || words.dayOf(before).isBefore(words.today())) {
            remindNow(item, after);
            return;
        }
        new Question(
                        I18NProvider.translate("datarequest.remind.again"),
                        I18NProvider.translate(
                                "datarequest.remind.again.what", answering(item).name(), words.moment(before)),
                        I18NProvider.translate("datarequest.remind.again"),
                        () -> remindNow(item, after))
                .open();
    }

    private void remindNow(AssignmentItem item, Runnable after) {
        Meanwhile.attempt(
                () -> {
                    rounds.remindNow(item.id());
                    Notice.done(I18NProvider.translate(
                            "datarequest.remind.done", answering(item).name()));
                },
                after);
    }

    private void move(AssignmentItem item, Runnable after) {
        new MoveDeadlineDialog(
                        I18NProvider.translate(
                                "datarequest.move.what",
                                what(item),
                                words.dayOfMonth(item.dueOn()),
                                item.representativeName()),
                        item.dueOn(),
                        words.today(),
                        (day, reason) -> Meanwhile.attempt(() -> move(item, day, reason), after))
                .open();
    }

    private void move(AssignmentItem item, LocalDate day, String reason) {
        rounds.moveDeadlineOfAssignment(item.id(), day, reason);
        Notice.done(I18NProvider.translate("datarequest.move.done.one", item.memberName(), words.dayOfMonth(day)));
    }

    private void withdraw(AssignmentItem item, Runnable after) {
        new WithdrawDialog(
                        I18NProvider.translate("datarequest.withdraw.what", what(item)),
                        reason -> Meanwhile.attempt(() -> withdraw(item, reason), after))
                .open();
    }

    private void withdraw(AssignmentItem item, String reason) {
        rounds.withdrawAssignment(item.id(), reason);
        Notice.done(I18NProvider.translate("datarequest.withdraw.done", item.representativeName()));
    }

    private static String what(AssignmentItem item) {
        return item.roundTitle() + " · " + item.memberName();
    }
}
