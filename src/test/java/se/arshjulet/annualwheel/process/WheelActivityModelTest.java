package se.arshjulet.annualwheel.process;

import java.util.Set;
import se.arshjulet.base.process.ModelRules;

class WheelActivityModelTest extends ModelRules {

    WheelActivityModelTest() {
        super(
                WheelModel.ACTIVITY_PROCESS,
                Set.of(BeginActivityDelegate.class, WakeActivityDelegate.class),
                Set.of(WheelModel.AWAIT, WheelModel.START_DAY, WheelModel.UNDER_WAY, WheelModel.WAKE),
                Set.of("${" + WheelVariables.NEXT_WAKE + "}", "${" + WheelVariables.BEGUN + "}"));
    }
}
