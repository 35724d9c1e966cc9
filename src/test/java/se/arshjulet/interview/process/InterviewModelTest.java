package se.arshjulet.interview.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.base.process.ModelRules;

class InterviewModelTest extends ModelRules {

    private static final Set<String> STEPS =
            Set.of(InterviewModel.AGREE, InterviewModel.HOLD, InterviewModel.WRITE_UP, InterviewModel.CONFIRM);

    InterviewModelTest() {
        super(
                InterviewModel.PROCESS,
                Set.of(
                        InviteInformantDelegate.class,
                        ConfirmTimeDelegate.class,
                        SendNotesDelegate.class,
                        TellNotHeldDelegate.class,
                        InterviewWakeDelegate.class),
                Stream.concat(STEPS.stream(), STEPS.stream().map(InterviewModel::wakeOf))
                        .collect(Collectors.toSet()),
                Set.of(
                        "${" + InterviewVariables.NEXT_WAKE + "}",
                        "${" + InterviewVariables.OVER + "}",
                        outcome(InterviewVariables.BOOKED),
                        outcome(InterviewVariables.HELD),
                        outcome(InterviewVariables.INVITED_AGAIN)));
    }

    private static String outcome(String name) {
        return "${outcome == '" + name + "'}";
    }
}
