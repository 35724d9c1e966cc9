package se.arshjulet;

import java.util.concurrent.atomic.AtomicInteger;
import se.arshjulet.account.Accounts;
import se.arshjulet.association.Associations;
import se.arshjulet.association.MemberImport;
import se.arshjulet.association.Members;
import se.arshjulet.base.MovableClock;

/** Makes a {@link TestWorld} for each test that asks. */
public class TestWorlds {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Associations associations;
    final MemberImport memberImport;
    final Members members;
    final Accounts accounts;
    final MovableClock clock;

    TestWorlds(
            Associations associations,
            MemberImport memberImport,
            Members members,
            Accounts accounts,
            MovableClock clock) {
        this.associations = associations;
        this.memberImport = memberImport;
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An association of its own with three members (of one, two and three units), a representative each, and a coordinator. */
    public TestWorld create() {
        return new TestWorld(this, "test-" + NUMBER.incrementAndGet(), TestWorld.SMALL_REGISTER);
    }

    /** As {@link #create()}, with so many municipalities of one unit each. */
    public TestWorld create(int members) {
        return new TestWorld(this, "test-" + NUMBER.incrementAndGet(), TestWorld.register(members));
    }
}
