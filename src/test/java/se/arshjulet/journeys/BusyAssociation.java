package se.arshjulet.journeys;

import java.util.Map;
import java.util.UUID;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.Tasks;

/** An association where everything that a page can show is there: a round, a task, a review that waits. */
final class BusyAssociation {

    static final String ROUND = "Hemlig omgång";
    static final String ANSWER = "Hemligt svar";

    final TestWorld world;
    private final UUID round;
    private final UUID assignment;
    private final UUID task;
    private final UUID review;

    BusyAssociation(TestWorlds worlds, DataRequests requests, Tasks tasks, Reviews reviews) {
        world = worlds.create();
        Member submitting = world.member("Ängby kommun");
        Member open = world.member("Region Åtta");
        round = requests.started(world, requests.plan(world, ROUND, 30, 14));
        UUID submitted = requests.assignment(world, round, submitting).id();
        requests.submitted(world, submitted, submitting, ANSWER);
        review = world.as(
                world.coordinator(),
                () -> reviews.openOf(Assignments.KIND, submitted).orElseThrow().id());
        assignment = requests.assignment(world, round, open).id();
        requests.fillIn(world, world.representative(open), assignment, ANSWER);
        task = world.as(world.coordinator(), () -> tasks.ofSubject(Assignments.KIND, assignment)
                .orElseThrow()
                .id());
    }

    /** By the names that parameters of views have. */
    Map<String, UUID> ids() {
        return Map.of("roundId", round, "assignmentId", assignment, "taskId", task, "reviewId", review);
    }

    /** She whose task is open. */
    TestWorld.TestPerson representative() {
        return world.representative(world.member("Region Åtta"));
    }
}
