package se.arshjulet.datarequest;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.TestWorld;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.GivenAnswer;

/** Approved answers without the way there, for what is made of hundreds of them. */
@TestComponent
public class ApprovedAtOnce {

    private final AnswerStore answers;
    private final Revisions revisions;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ApprovedAtOnce(
            AnswerStore answers, Revisions revisions, JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.answers = answers;
        this.revisions = revisions;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** As if they had been sent in and approved now; later ones take the place of earlier ones. */
    public void approve(TestWorld world, UUID assignmentId, AnswerSet set) {
        world.as(
                world.coordinator(),
                () -> transaction.executeWithoutResult(status -> {
                    UUID coordinator = world.coordinator().id();
                    keep(assignmentId, set, coordinator);
                    revisions.append(assignmentId, Revisions.Event.APPROVED, coordinator, clock.instant(), set);
                    jdbc.update(
                            "update assignment set state = 'APPROVED', approved_at = ? where association_id = ? and id = ?",
                            Times.at(clock.instant()),
                            world.id(),
                            assignmentId);
                }));
    }

    /** Only begun. */
    public void begin(TestWorld world, UUID assignmentId, AnswerSet set) {
        world.as(
                world.coordinator(),
                () -> transaction.executeWithoutResult(
                        status -> keep(assignmentId, set, world.coordinator().id())));
    }

    private void keep(UUID assignmentId, AnswerSet set, UUID by) {
        Act act = new Act(by, clock.instant());
        Map<AnswerKey, GivenAnswer> given = set.answers();
        answers.putAll(act, assignmentId, given);
    }
}
