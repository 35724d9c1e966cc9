package se.arshjulet.machinery.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.AssociationNames;
import se.arshjulet.machinery.Failures.Failure;
import se.arshjulet.machinery.Failures.Filter;
import se.arshjulet.machinery.Failures.Taken;
import se.arshjulet.machinery.InstanceSubject.Subject;
import se.arshjulet.machinery.Subjects;

/** Reads the jobs that have failed, whosever they are; what was written down beside them, and what they are about. */
@Component
class FailedJobs {

    private static final String WANTED = """
             from act_ru_job j
             join act_re_procdef d on d.id_ = j.process_def_id_
             where j.exception_stack_id_ is not null and j.tenant_id_ is not null
              and (cast(:model as text) is null or d.key_ = :model)
              and (cast(:instance as text) is null or j.process_instance_id_ = :instance)
              and (cast(:job as text) is null or j.id_ = :job)
            """;

    private final JdbcClient jdbc;
    private final StepWords steps;
    private final AssociationNames associations;
    private final Subjects subjects;
    private final People people;

    FailedJobs(JdbcClient jdbc, StepWords steps, AssociationNames associations, Subjects subjects, People people) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.associations = associations;
        this.subjects = subjects;
        this.people = people;
    }

    int count(Filter filter) {
        return asked("select count(*)" + WANTED, filter, null)
                .query(Integer.class)
                .single();
    }

    List<Failure> list(Filter filter, int limit) {
        return told(filter, null, limit);
    }

    Optional<Failure> find(String jobId) {
        return told(Filter.ALL, jobId, 1).stream().findFirst();
    }

    private List<Failure> told(Filter filter, @Nullable String jobId, int limit) {
        // A job that failed before failures were written down has nothing beside it.
        List<FailedJob> rows = asked("""
                        select j.*, t.step, t.cause, coalesce(t.since, j.create_time_) as since, t.tries, t.taken_by, t.taken_at,
                               d.key_, d.version_, coalesce(d.name_, d.key_) as model_name,
                               r.business_key_, r.proc_def_key_ as root_key, jd.act_id_
                        from (select j.id_, j.process_instance_id_, j.process_def_id_, j.tenant_id_,
                                     j.retries_, j.duedate_, j.lock_exp_time_, j.failed_act_id_, j.job_def_id_, j.create_time_
                             """ + WANTED + """
                             ) j
                        join act_re_procdef d on d.id_ = j.process_def_id_
                        join act_ru_execution i on i.id_ = j.process_instance_id_
                        join act_ru_execution r on r.id_ = i.root_proc_inst_id_
                        left join act_ru_jobdef jd on jd.id_ = j.job_def_id_
                        left join trouble t on t.job_id = j.id_ and t.association_id = cast(j.tenant_id_ as uuid)
                        order by coalesce(t.since, j.create_time_), j.id_
                        limit :limit
                        """, filter, jobId)
                .param("limit", limit)
                .query(FailedJob::of)
                .list();
        Map<Subjects.Key, Subject> about = subjects.of(
                rows.stream().map(FailedJob::about).filter(Objects::nonNull).toList());
        Map<UUID, String> names = rows.stream()
                .map(FailedJob::associationId)
                .distinct()
                .collect(Collectors.toMap(id -> id, associations::nameOf));
        Map<UUID, Person> takers = people.persons(rows.stream()
                .map(FailedJob::takenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> failure(row, about, names, takers)).toList();
    }

    private Failure failure(
            FailedJob row, Map<Subjects.Key, Subject> about, Map<UUID, String> names, Map<UUID, Person> takers) {
        StepWords.Words words = steps.of(row.modelId(), row.step());
        Subjects.Key key = row.about();
        return new Failure(
                row.jobId(),
                row.instanceId(),
                row.modelKey(),
                row.modelName(),
                row.version(),
                words.name(),
                words.failure(),
                row.cause(),
                row.associationId(),
                key == null ? null : key.businessKey(),
                Objects.requireNonNull(names.get(row.associationId())),
                key == null ? null : about.get(key),
                row.since(),
                row.tries(),
                row.nextTry(),
                taken(row, takers));
    }

    private static @Nullable Taken taken(FailedJob row, Map<UUID, Person> takers) {
        Person taker = row.takenBy() == null ? null : takers.get(row.takenBy());
        return taker == null || row.takenAt() == null ? null : new Taken(taker.id(), taker.name(), row.takenAt());
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter, @Nullable String jobId) {
        return jdbc.sql(sql)
                .param("model", filter.modelKey())
                .param("instance", filter.instanceId())
                .param("job", jobId);
    }
}
