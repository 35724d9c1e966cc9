package se.arshjulet.annualwheel.process;

import java.util.Set;
import se.arshjulet.base.process.ModelRules;

class AnnualWheelModelTest extends ModelRules {

    AnnualWheelModelTest() {
        super(
                WheelModel.YEAR_PROCESS,
                Set.of(RemindToCloseDelegate.class),
                Set.of(WheelModel.YEAR, WheelModel.YEAR_OVER),
                Set.of("${" + WheelVariables.NEXT_WAKE + "}"));
    }
}
