package se.arshjulet;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;
import se.arshjulet.association.Associations;

/** Makes a {@link TestWorld} for each test that asks. */
public class TestWorlds {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final BeanFactory beans;

    TestWorlds(BeanFactory beans) {
        this.beans = beans;
    }

    <T> T service(Class<T> type) {
        return beans.getBean(type);
    }

    /** An association of its own with three members (of one, two and three units), a representative each, and a coordinator. */
    public TestWorld create() {
        return new TestWorld(this, "test-" + NUMBER.incrementAndGet(), TestWorld.SMALL_REGISTER);
    }

    /** As {@link #create()}, with so many municipalities of one unit each. */
    public TestWorld create(int members) {
        return new TestWorld(this, "test-" + NUMBER.incrementAndGet(), TestWorld.register(members));
    }

    /** One that was made before on the same database: what a process that was killed left behind. */
    public TestWorld again(String slug) {
        return new TestWorld(
                this, beans.getBean(Associations.class).bySlug(slug).orElseThrow());
    }
}
