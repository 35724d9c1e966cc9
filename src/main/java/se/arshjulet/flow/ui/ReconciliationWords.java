package se.arshjulet.flow.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.flow.FigureWords;
import se.arshjulet.flow.Figures;
import se.arshjulet.flow.Reconciliations;
import se.arshjulet.flow.Reconciliations.Line;

/** How a reconciliation and its figures are told. */
final class ReconciliationWords {

    private ReconciliationWords() {}

    static String title(Line line) {
        return line.pair().words() + " " + line.pair().year();
    }

    /** Where it has come, and whom it waits for. */
    static StatusBadge badge(Component where, Line line, LocalDate today) {
        String key = "flow.reconciliation.state." + line.state().name().toLowerCase(Locale.ROOT);
        if (line.state() != Reconciliations.State.OPEN) {
            State state =
                    line.state() == Reconciliations.State.AGREED || line.state() == Reconciliations.State.EXPLAINED
                            ? State.DONE
                            : State.ENDED;
            return new StatusBadge(state, where.getTranslation(key));
        }
        boolean late = line.dueOn().isBefore(today);
        return new StatusBadge(
                late ? State.ATTENTION : State.UNDER_WAY,
                where.getTranslation("flow.reconciliation.waits", String.join(", ", line.waitsFor())));
    }

    static String figures(Figures figures) {
        return FigureWords.of(figures);
    }
}
