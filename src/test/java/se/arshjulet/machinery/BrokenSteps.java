package se.arshjulet.machinery;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Breaks what a step needs, and mends it again: the step fails as it would for any mistake in a program. */
@TestComponent
public class BrokenSteps {

    private final JdbcTemplate jdbc;

    BrokenSteps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** When its timer has gone off, the process no longer knows when that was to be. */
    public void theReminderOf(UUID businessKey) {
        rename(businessKey, "nextWake", "gone");
    }

    public void mended(UUID businessKey) {
        rename(businessKey, "gone", "nextWake");
    }

    private void rename(UUID businessKey, String from, String to) {
        int changed = jdbc.update("""
                        update act_ru_variable set name_ = ?
                        where name_ = ? and proc_inst_id_ in (select id_ from act_ru_execution where business_key_ = ?)
                        """, to, from, businessKey.toString());
        if (changed == 0) {
            throw new AssertionError("Nothing waits for a timer in the process of " + businessKey);
        }
    }
}
