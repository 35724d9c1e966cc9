package se.arshjulet.machinery.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.machinery.Cause;
import se.arshjulet.machinery.Troubles;

/** Finds the troubles of one association, by what they are about. */
@Component
class TroubleReader implements Troubles {

    private final JdbcClient jdbc;
    private final People people;
    private final StepWords steps;

    TroubleReader(JdbcClient jdbc, People people, StepWords steps) {
        this.jdbc = jdbc;
        this.people = people;
        this.steps = steps;
    }

    @Override
    public Map<UUID, Trouble> of(Collection<UUID> businessKeys) {
        if (businessKeys.isEmpty()) {
            return Map.of();
        }
        // What is reviewed has a review of its own with the same business key; its troubles are the thing's too.
        List<Row> rows = jdbc.sql("""
                        select i.business_key_, j.process_def_id_, j.retries_, j.duedate_, j.lock_exp_time_, t.step, t.cause,
                               t.since, t.tries, t.taken_by, t.taken_at
                        from trouble t
                        join act_ru_job j on j.id_ = t.job_id
                        join act_ru_execution i on i.id_ = j.process_instance_id_
                        where t.association_id = :association and i.business_key_ in (:keys)
                        order by t.since, t.job_id
                        """)
                .param("association", TenantContext.require())
                .param("keys", businessKeys.stream().map(UUID::toString).toList())
                .query(Row::of)
                .list();
        Map<UUID, Person> takers = takers(rows);
        return rows.stream()
                .collect(Collectors.toMap(Row::businessKey, row -> trouble(row, takers), (oldest, later) -> oldest));
    }

    private Map<UUID, Person> takers(List<Row> rows) {
        List<UUID> ids = rows.stream()
                .map(Row::takenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : people.persons(ids);
    }

    private Trouble trouble(Row row, Map<UUID, Person> takers) {
        StepWords.Words words = steps.of(row.modelId(), row.step());
        Person taker = row.takenBy() == null ? null : takers.get(row.takenBy());
        return new Trouble(
                words.name(),
                words.failure(),
                row.cause(),
                row.since(),
                row.tries(),
                row.nextTry(),
                taker == null ? null : taker.name(),
                row.takenAt());
    }

    private record Row(
            UUID businessKey,
            String modelId,
            String step,
            Cause cause,
            Instant since,
            int tries,
            @Nullable Instant nextTry,
            @Nullable UUID takenBy,
            @Nullable Instant takenAt) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    UUID.fromString(row.getString("business_key_")),
                    row.getString("process_def_id_"),
                    row.getString("step"),
                    Cause.valueOf(row.getString("cause")),
                    row.getObject("since", OffsetDateTime.class).toInstant(),
                    row.getInt("tries"),
                    Moments.nextTry(row),
                    row.getObject("taken_by", UUID.class),
                    Moments.orNull(row, "taken_at"));
        }
    }
}
