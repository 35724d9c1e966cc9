package se.arshjulet.annualwheel;

import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.base.TenantContext;

/** Starts what nothing stands in the way of, gives everybody their task, and fails then: as a mistake in a program would. */
@TestComponent
public class BrokenStarter implements ActivityStarter {

    public static final String KIND = "BROKEN";

    /** The setting that lets the database refuse, which loses all that its transaction does after. */
    static final String IN_THE_DATABASE = "inTheDatabase";

    private final TaskStarter tasks;
    private final JdbcTemplate jdbc;

    BrokenStarter(TaskStarter tasks, JdbcTemplate jdbc) {
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intention intends(Occasion occasion) {
        return Intention.to("Går sönder.");
    }

    @Override
    public Optional<UUID> begin(Occasion occasion) {
        tasks.begin(occasion);
        if (occasion.settings().containsKey(IN_THE_DATABASE)) {
            jdbc.update("insert into annual_wheel (id, association_id) values (?, ?)", null, TenantContext.require());
        }
        throw new IllegalStateException("broken");
    }
}
