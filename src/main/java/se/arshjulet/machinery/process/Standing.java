package se.arshjulet.machinery.process;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many wait at each step of a version, since when, and how many have failed there. */
@Component
class Standing {

    private final JdbcClient jdbc;

    Standing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the step's id, with one statement. The leaves of the engine's trees of executions are where something stands. */
    Map<String, Count> in(String modelId) {
        return jdbc
                .sql("""
                        select step, sum(waiting) as waiting, min(longest) as longest, sum(failed) as failed from (
                            select e.act_id_ as step, count(*) as waiting, min(h.start_time_) as longest, 0 as failed
                            from act_ru_execution e left join act_hi_actinst h on h.id_ = e.act_inst_id_
                            where e.proc_def_id_ = :model and e.act_id_ is not null and not e.is_event_scope_
                              and not exists (select from act_ru_execution c where c.parent_id_ = e.id_)
                            group by e.act_id_
                            union all
                            select coalesce(j.failed_act_id_, d.act_id_), 0, null, count(*)
                            from act_ru_job j left join act_ru_jobdef d on d.id_ = j.job_def_id_
                            where j.process_def_id_ = :model and j.exception_stack_id_ is not null
                            group by coalesce(j.failed_act_id_, d.act_id_)
                        ) both_of_them
                        where step is not null
                        group by step
                        """)
                .param("model", modelId)
                .query((row, number) -> Map.entry(
                        row.getString("step"),
                        new Count(row.getInt("waiting"), Moments.orNull(row, "longest"), row.getInt("failed"))))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    record Count(int waiting, @Nullable Instant longest, int failed) {}
}
