package se.arshjulet.flow;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.association.UnderWay;

/** The reconciliations that two members have not settled. */
@Component
class ReconciliationsUnderWay implements UnderWay {

    private final ReconciliationTable reconciliations;

    ReconciliationsUnderWay(ReconciliationTable reconciliations) {
        this.reconciliations = reconciliations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Matter> now() {
        return reconciliations.all().stream()
                .filter(Reconciliation::isOpen)
                .map(it -> new Matter(
                        "Avstämning " + it.pair().year() + ": " + it.pair().words(), "Väntar på båda ändar"))
                .toList();
    }
}
