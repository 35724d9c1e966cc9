package se.arshjulet.flow;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
class SettledFlowReader implements SettledFlows {

    private final ReconciliationTable reconciliations;
    private final Clock clock;

    SettledFlowReader(ReconciliationTable reconciliations, Clock clock) {
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    @Override
    public List<Settled> all() {
        return reconciliations.settled().stream().map(this::settled).toList();
    }

    private Settled settled(Reconciliation it) {
        return new Settled(
                it.pair(),
                it.agreed(),
                Map.of(Side.ORIGIN, it.sum(Side.ORIGIN), Side.DESTINATION, it.sum(Side.DESTINATION)),
                it.words().stream()
                        .flatMap(word ->
                                it.explains(word).map(words -> new Explanation(word.memberId(), words)).stream())
                        .toList(),
                it.words().stream().map(Reconciliation.Word::memberId).toList(),
                Objects.requireNonNull(it.closedAt()).atZone(clock.getZone()).toLocalDate());
    }
}
