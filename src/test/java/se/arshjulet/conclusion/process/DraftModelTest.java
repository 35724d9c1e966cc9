package se.arshjulet.conclusion.process;

import java.util.Set;
import se.arshjulet.base.process.ModelRules;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.review.ReviewOutcome;

class DraftModelTest extends ModelRules {

    DraftModelTest() {
        super(
                DraftModel.PROCESS,
                Set.of(OpenRewriteDelegate.class, OpenStandDelegate.class, DraftWakeDelegate.class),
                Set.of(
                        DraftModel.REWRITE,
                        DraftModel.wakeOf(DraftModel.REWRITE),
                        DraftModel.TAKE_STAND,
                        DraftModel.wakeOf(DraftModel.TAKE_STAND)),
                Set.of(
                        "${" + DraftVariables.NEXT_WAKE + "}",
                        "${" + DraftVariables.REFERRED_BACK + "}",
                        "${outcome == '" + ReviewOutcome.APPROVED + "'}",
                        "${'" + ConclusionDrafts.KIND + "'}"));
    }
}
