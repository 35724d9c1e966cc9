package se.arshjulet.base.process;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the job executor off a case while somebody's act moves it on. Executor and act change the same rows of the engine:
 * if both are at it in the same moment (she sends in her answers at eight sharp, when the reminder's timer fires), the
 * engine lets the first to be finished win and fails the other. The executor tries again by itself; a person must not have
 * to. So an act takes the case's timers first: one that is under way is waited for, and none is taken before the act's
 * transaction ends.
 */
@Component
public class CaseHold {

    private final JdbcClient jdbc;

    CaseHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends. Comes before anything of the case is read from the engine: what was read earlier may be
     * over by the time when this returns.
     * @param subject the case's business key */
    public void of(UUID subject) {
        jdbc.sql("""
                        select id_ from act_ru_job
                        where process_instance_id_ in (select id_ from act_ru_execution where business_key_ = ?)
                        order by id_ for update
                        """).param(subject.toString()).query((row, number) -> true).list();
    }
}
