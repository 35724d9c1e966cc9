package se.arshjulet.datarequest;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.ManyMembers;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Members;

/** Rounds that ask members by the hundred, for what has to hold, or is measured, at size. */
@TestComponent
public class LargeRounds {

    private final TestWorlds worlds;
    private final ManyMembers manyMembers;
    private final DataRequests requests;
    private final Members members;

    LargeRounds(TestWorlds worlds, ManyMembers manyMembers, DataRequests requests, Members members) {
        this.worlds = worlds;
        this.manyMembers = manyMembers;
        this.requests = requests;
        this.members = members;
    }

    /** A world with so many members beside its usual ones. */
    public TestWorld world(int count) {
        TestWorld world = worlds.create();
        manyMembers.addTo(world, count);
        return world;
    }

    /** A plan for those members and none of the usual ones. */
    public Rounds.Plan plan(TestWorld world, String title, int daysToAnswer, Integer... reminderDays) {
        Rounds.Plan usual = requests.plan(world, title, daysToAnswer, reminderDays);
        return new Rounds.Plan(
                usual.title(),
                usual.formVersionId(),
                usual.referenceYear(),
                usual.dueOn(),
                usual.reminderDays(),
                usual.coveringText(),
                recipients(world));
    }

    private List<Rounds.Recipient> recipients(TestWorld world) {
        return world.as(world.coordinator(), () -> members.representatives().stream()
                .filter(person -> person.name().startsWith(ManyMembers.PERSON))
                .map(person -> new Rounds.Recipient(person.memberId(), person.accountId()))
                .toList());
    }
}
