package se.arshjulet.flow.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.CoordinatorNews;
import se.arshjulet.flow.Reconciliations;
import se.arshjulet.flow.Reconciliations.State;

/** The reconciliations under way, for the coordinator's start: how many, how many of them late, and whom they wait for. */
@Component
@Order(10)
class ReconciliationNews implements CoordinatorNews {

    private final Reconciliations reconciliations;
    private final DateWords dates;

    ReconciliationNews(Reconciliations reconciliations, DateWords dates) {
        this.reconciliations = reconciliations;
        this.dates = dates;
    }

    @Override
    public Optional<Line> line() {
        List<Reconciliations.Line> open = reconciliations.all().stream()
                .filter(it -> it.state() == State.OPEN)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        long late =
                open.stream().filter(it -> it.dueOn().isBefore(dates.today())).count();
        String waits =
                open.stream().flatMap(it -> it.waitsFor().stream()).distinct().collect(Collectors.joining(", "));
        return Optional.of(new Line(
                I18NProvider.translate("flow.reconciliation.news", open.size(), late),
                I18NProvider.translate("flow.reconciliation.waits", waits) + ".",
                ReconciliationsView.ROUTE));
    }
}
