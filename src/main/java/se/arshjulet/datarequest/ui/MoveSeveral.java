package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.datarequest.Rounds.LeftOut;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** One new last day for some of the members: chosen in the matrix, and moved together. */
final class MoveSeveral extends Div {

    private final UUID roundId;
    private final LocalDate dueOn;
    private final Matrix matrix;
    private final Rounds rounds;
    private final DateWords words;
    private final Button begin = new Button(getTranslation("datarequest.move.several"), click -> begin());
    private final Span count = new Span();
    private final Button move = new Button(getTranslation("datarequest.action.move"), click -> ask());
    private final Button all = new Button(getTranslation("datarequest.move.choose.all"), click -> chooseAll());
    private final Button end = new Button(getTranslation("base.cancel"), click -> end());

    MoveSeveral(RoundItem round, Matrix matrix, Rounds rounds, DateWords words) {
        this.roundId = round.id();
        this.dueOn = round.dueOn();
        this.matrix = matrix;
        this.rounds = rounds;
        this.words = words;
        addClassName("move-several");
        begin.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        count.getElement().setAttribute("aria-live", "polite");
        matrix.choice().onChange(this::count);
        add(begin, count, all, end, move);
        choosing(false);
        show(round);
    }

    /** One for whom a day can be moved has the three dots; it takes two to be several. */
    void show(RoundItem round) {
        setVisible(round.open() + round.returned() > 1);
    }

    private void choosing(boolean now) {
        begin.setVisible(!now);
        count.setVisible(now);
        move.setVisible(now);
        all.setVisible(now);
        end.setVisible(now);
        matrix.choosing(now);
    }

    private void begin() {
        choosing(true);
        count();
    }

    private void end() {
        matrix.choice().clear();
        choosing(false);
        begin.focus();
    }

    private void chooseAll() {
        matrix.choice().chooseAll(matrix.everyRow());
        matrix.refresh();
    }

    private void count() {
        int chosen = matrix.choice().items().size();
        count.setText(
                chosen == 0
                        ? getTranslation("datarequest.move.several.none")
                        : getTranslation("datarequest.move.several.chosen", chosen));
        move.setEnabled(chosen > 0);
    }

    private void ask() {
        List<AssignmentItem> chosen = matrix.choice().items();
        List<AssignmentItem> answering =
                chosen.stream().filter(item -> item.state().isAnswerable()).toList();
        if (answering.isEmpty()) {
            Notice.failed(getTranslation("datarequest.move.several.nobody"));
            return;
        }
        List<LeftOut> left = chosen.stream()
                .filter(item -> !item.state().isAnswerable())
                .map(item -> new LeftOut(item.id(), item.memberName(), item.state()))
                .toList();
        new MoveDeadlineDialog(
                        getTranslation("datarequest.move.what.some", answering.size()) + leftOut(left),
                        dueOn,
                        words.today(),
                        (day, reason) -> move(chosen, day, reason))
                .open();
    }

    private void move(List<AssignmentItem> chosen, LocalDate day, String reason) {
        List<LeftOut> left = rounds.moveDeadlineOf(
                roundId, chosen.stream().map(AssignmentItem::id).toList(), day, reason);
        Notice.done(getTranslation("datarequest.move.done.some", chosen.size() - left.size(), words.dayOfMonth(day))
                + leftOut(left));
        end();
        matrix.changed();
    }

    /** " Oförändrat för Region Åtta (inskickat), Ängby kommun (godkänt)." */
    private String leftOut(List<LeftOut> left) {
        if (left.isEmpty()) {
            return "";
        }
        return " "
                + getTranslation(
                        "datarequest.move.what.left",
                        left.stream()
                                .map(one -> getTranslation(
                                        "datarequest.move.left",
                                        one.memberName(),
                                        AssignmentBadge.word(one.state()).toLowerCase(getLocale())))
                                .collect(Collectors.joining(", ")));
    }
}
