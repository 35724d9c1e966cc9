package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import se.arshjulet.account.People;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Assignments.Sheet;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.MoreTime;
import se.arshjulet.datarequest.TimeAsk;

/** More time: the quiet way to ask for it, and what has been asked and answered. */
final class MoreTimeBands extends Div {

    private final AnswerEdits edits;
    private final MoreTime time;
    private final People people;
    private final DateWords words;
    private final Button ask = new Button(getTranslation("datarequest.time.ask"), click -> ask());
    private Optional<TimeAsk> latest = Optional.empty();

    MoreTimeBands(AnswerEdits edits, MoreTime time, People people, DateWords words) {
        this.edits = edits;
        this.time = time;
        this.people = people;
        this.words = words;
        addClassName("bands");
        setId("mer-tid");
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        ask.addClassName("more-time");
        show();
    }

    /** Stands beside the last day. Whoever fills in for her moves the day herself. */
    Button button() {
        return ask;
    }

    private void show() {
        removeAll();
        Sheet sheet = edits.sheet();
        latest = time.latest(sheet.assignmentId());
        latest.ifPresent(asked -> {
            switch (asked.state()) {
                case OPEN -> add(waiting(asked, sheet));
                case GRANTED -> granted(asked, sheet);
                case REFUSED -> refused(asked, sheet);
                case REPLACED, CLOSED -> {
                    // Nothing of it concerns her any more.
                }
            }
        });
        setVisible(getComponentCount() > 0);
        ask.setVisible(!sheet.onBehalf() && open().isEmpty());
    }

    private Optional<TimeAsk> open() {
        return latest.filter(asked -> asked.state() == TimeAsk.State.OPEN);
    }

    private Band waiting(TimeAsk asked, Sheet sheet) {
        if (sheet.onBehalf()) {
            return new Band(
                    Band.Kind.QUIET,
                    getTranslation(
                            "datarequest.time.waiting.for",
                            sheet.representativeName(),
                            words.day(asked.day()),
                            asked.reason()));
        }
        Button change = new Button(getTranslation("datarequest.time.change"), click -> ask());
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button takeBack = new Button(
                getTranslation("datarequest.time.take-back"), click -> act(() -> time.takeBack(sheet.assignmentId())));
        takeBack.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(change, takeBack);
        actions.addClassName("band-actions");
        return new Band(
                Band.Kind.QUIET,
                getTranslation("datarequest.time.waiting", words.day(asked.day()), words.day(sheet.dueOn())),
                actions);
    }

    /** As long as the day she was given is the day that holds. */
    private void granted(TimeAsk asked, Sheet sheet) {
        LocalDate day = asked.granted();
        if (day != null && sheet.dueOn().equals(day) && !sheet.onBehalf()) {
            add(answer(asked, getTranslation("datarequest.time.granted", by(asked), words.day(day))));
        }
    }

    private void refused(TimeAsk asked, Sheet sheet) {
        if (sheet.dueOn().equals(asked.dueOn()) && !sheet.onBehalf()) {
            add(answer(asked, getTranslation("datarequest.time.refused", by(asked), words.day(sheet.dueOn()))));
        }
    }

    private static Band answer(TimeAsk asked, String sentence) {
        return new Band(Band.Kind.QUIET, asked.words().isEmpty() ? sentence : sentence + " ”" + asked.words() + "”");
    }

    private String by(TimeAsk asked) {
        return asked.answeredBy() == null
                ? getTranslation("datarequest.answer.someone")
                : people.person(asked.answeredBy()).name();
    }

    private void ask() {
        Sheet sheet = edits.sheet();
        new MoreTimeDialog(
                        getTranslation("datarequest.time.what", words.day(sheet.dueOn()), sheet.requesterName()),
                        sheet.dueOn(),
                        words.today(),
                        open().orElse(null),
                        (day, reason) -> act(() -> {
                            time.ask(sheet.assignmentId(), day, reason);
                            Notice.done(getTranslation("datarequest.time.asked"));
                        }))
                .open();
    }

    /** What is wrong with a field goes on to it. */
    private void act(Runnable work) {
        try {
            work.run();
            edits.reload();
            show();
        } catch (InvalidPlanException atField) {
            throw atField;
        } catch (RuntimeException trouble) {
            Notice.failed(Trouble.words(trouble, edits.form()));
        }
    }
}
