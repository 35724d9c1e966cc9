package se.arshjulet.flow.process;

import java.util.Set;
import se.arshjulet.base.process.ModelRules;

class ReconciliationModelTest extends ModelRules {

    ReconciliationModelTest() {
        super(
                ReconciliationModel.PROCESS,
                Set.of(AskBothEndsDelegate.class, RemindBothEndsDelegate.class, TellBothEndsDelegate.class),
                Set.of(ReconciliationModel.SETTLE, ReconciliationModel.WAKE),
                Set.of("${" + ReconciliationModel.NEXT_WAKE + "}"));
    }
}
