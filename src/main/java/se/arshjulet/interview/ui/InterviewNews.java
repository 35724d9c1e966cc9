package se.arshjulet.interview.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.base.ui.CoordinatorNews;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewRounds.Head;
import se.arshjulet.interview.InterviewRounds.Stage;

/** The interviews where somebody waits for the coordinators, for their start. */
@Component
@Order(12)
class InterviewNews implements CoordinatorNews {

    private final InterviewRounds rounds;

    InterviewNews(InterviewRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<Line> line() {
        List<Head> waiting = rounds.list().stream()
                .filter(round -> round.waiting() > 0 && round.stage() != Stage.CLOSED)
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        int interviews = waiting.stream().mapToInt(Head::waiting).sum();
        return Optional.of(new Line(
                I18NProvider.translate("interview.news", interviews),
                waiting.stream().map(Head::name).collect(Collectors.joining(", ")) + ".",
                waiting.size() == 1 ? InterviewRoundView.address(waiting.get(0).id()) : InterviewsView.ROUTE));
    }
}
