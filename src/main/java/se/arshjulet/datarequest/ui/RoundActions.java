package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** What a coordinator can do with a whole round. */
@Component
class RoundActions {

    private final Rounds rounds;
    private final DateWords words;

    RoundActions(Rounds rounds, DateWords words) {
        this.rounds = rounds;
        this.words = words;
    }

    /** The buttons for the round as it stands, the most important last. */
    Button[] buttons(RoundItem round, Runnable changed) {
        return switch (round.state()) {
            case DRAFT -> new Button[] {change(round), start(round, changed)};
            case STARTING, RUNNING -> new Button[] {withdraw(round, changed), move(round, changed)};
            case CLOSED, WITHDRAWN -> new Button[0];
        };
    }

    private Button change(RoundItem round) {
        return new Button(text("action.change"), click -> UI.getCurrent()
                .navigate(
                        ChangeRoundView.class,
                        new RouteParameters(ChangeRoundView.ROUND, round.id().toString())));
    }

    private Button start(RoundItem round, Runnable changed) {
        Button start = new Button(text("action.start"), click -> {
            try {
                rounds.requireStartable(round.id());
                StartQuestion.ask(round, words, "", () -> start(round.id(), changed));
            } catch (InvalidPlanException impossible) {
                Notice.failed(String.join(" ", impossible.messages().values()));
            }
        });
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return start;
    }

    private void start(UUID roundId, Runnable changed) {
        try {
            rounds.start(roundId);
        } catch (InvalidPlanException meanwhile) {
            Notice.failed(String.join(" ", meanwhile.messages().values()));
        }
        changed.run();
    }

    private Button move(RoundItem round, Runnable changed) {
        return new Button(text("action.move"), click -> MoveDeadlineDialog.ofRound(
                        round, words.dayOfMonth(round.dueOn()), words.today(), (day, ownDays, reason) -> {
                            rounds.moveDeadline(round.id(), day, ownDays, reason);
                            Notice.done(I18NProvider.translate(
                                    ownDays ? "datarequest.move.done.rest" : "datarequest.move.done.all",
                                    words.dayOfMonth(day)));
                            changed.run();
                        })
                .open());
    }

    private Button withdraw(RoundItem round, Runnable changed) {
        Button withdraw = new Button(text("action.withdraw"), click -> new WithdrawDialog(
                        I18NProvider.translate(
                                "datarequest.withdraw.what.all",
                                round.title(),
                                round.approved(),
                                round.open() + round.returned() + round.submitted()),
                        reason -> Meanwhile.attempt(
                                () -> {
                                    rounds.withdraw(round.id(), reason);
                                    Notice.done(text("withdraw.done.all"));
                                },
                                changed))
                .open());
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return withdraw;
    }

    private static String text(String key) {
        return I18NProvider.translate("datarequest." + key);
    }
}
