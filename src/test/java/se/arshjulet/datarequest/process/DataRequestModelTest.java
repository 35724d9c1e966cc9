package se.arshjulet.datarequest.process;

import java.util.Set;
import se.arshjulet.base.process.ModelRules;
import se.arshjulet.datarequest.Assignments;

class DataRequestModelTest extends ModelRules {

    DataRequestModelTest() {
        super(
                DataRequestModel.PROCESS,
                Set.of(
                        SendRequestDelegate.class,
                        WakeDelegate.class,
                        NotifyReturnDelegate.class,
                        NotifyReopeningDelegate.class),
                Set.of(DataRequestModel.ANSWER, DataRequestModel.WAKE),
                Set.of(
                        "${" + DataRequestVariables.NEXT_WAKE + "}",
                        "${!" + DataRequestVariables.TO_REVIEW + "}",
                        "${'" + Assignments.KIND + "'}"));
    }
}
