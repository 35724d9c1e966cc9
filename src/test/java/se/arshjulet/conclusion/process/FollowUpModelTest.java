package se.arshjulet.conclusion.process;

import java.util.Set;
import se.arshjulet.base.process.ModelRules;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.review.ReviewOutcome;

class FollowUpModelTest extends ModelRules {

    FollowUpModelTest() {
        super(
                FollowUpModel.PROCESS,
                Set.of(
                        AskMembersDelegate.class,
                        OpenProposalDelegate.class,
                        OpenCommentsDelegate.class,
                        OpenDecisionDelegate.class,
                        FollowUpWakeDelegate.class),
                Set.of(
                        FollowUpModel.GATHER,
                        FollowUpModel.PROPOSE,
                        FollowUpModel.wakeOf(FollowUpModel.PROPOSE),
                        FollowUpModel.DECIDE,
                        FollowUpModel.wakeOf(FollowUpModel.DECIDE)),
                Set.of(
                        "${" + FollowUpVariables.NEXT_WAKE + "}",
                        "${" + FollowUpVariables.REFERRED_BACK + "}",
                        "${outcome == '" + ReviewOutcome.APPROVED + "'}",
                        "${'" + FollowUps.KIND + "'}"));
    }
}
