package se.arshjulet.machinery.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.AssociationNames;
import se.arshjulet.machinery.Administration;
import se.arshjulet.machinery.Cases;
import se.arshjulet.machinery.InstanceSubject.Subject;
import se.arshjulet.machinery.Subjects;

/** Reads single cases from the engine's history, which also has those that are over, as long as it is kept. */
@Component
class EngineCases implements Cases {

    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final CasePath paths;
    private final AssociationNames associations;
    private final Subjects subjects;

    EngineCases(
            JdbcClient jdbc,
            RepositoryService repository,
            CasePath paths,
            AssociationNames associations,
            Subjects subjects) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.paths = paths;
        this.associations = associations;
        this.subjects = subjects;
    }

    @Override
    public Optional<Case> find(String id) {
        Administration.required();
        return jdbc.sql("""
                        select i.id_, i.proc_def_id_, i.start_time_, i.end_time_, i.super_process_instance_id_, i.tenant_id_,
                               d.key_, coalesce(d.name_, d.key_) as name, d.version_, r.business_key_, r.proc_def_key_
                        from act_hi_procinst i
                        join act_re_procdef d on d.id_ = i.proc_def_id_
                        join act_hi_procinst r on r.id_ = i.root_proc_inst_id_
                        where i.id_ = ? and i.tenant_id_ is not null
                        """).param(id).query(this::read).optional();
    }

    private Case read(ResultSet row, int number) throws SQLException {
        UUID association = UUID.fromString(row.getString("tenant_id_"));
        String modelId = row.getString("proc_def_id_");
        CasePath.Path path = paths.of(row.getString("id_"), modelId);
        return new Case(
                row.getString("id_"),
                row.getString("key_"),
                row.getString("name"),
                row.getInt("version_"),
                Drawings.xml(repository, modelId),
                association,
                associations.nameOf(association),
                subject(Keys.of(association, row.getString("proc_def_key_"), row.getString("business_key_"))),
                Objects.requireNonNull(Moments.orNull(row, "start_time_")),
                Moments.orNull(row, "end_time_"),
                row.getString("super_process_instance_id_"),
                path.flows(),
                path.visits());
    }

    private @Nullable Subject subject(Subjects.@Nullable Key key) {
        return key == null ? null : subjects.of(List.of(key)).get(key);
    }

    @Override
    public List<Waiting> waitingAt(String modelId, String step, int limit) {
        Administration.required();
        List<Row> rows = jdbc.sql("""
                        select e.proc_inst_id_, e.tenant_id_, r.business_key_, r.proc_def_key_,
                               coalesce(h.start_time_, i.start_time_) as since
                        from act_ru_execution e
                        join act_ru_execution p on p.id_ = e.proc_inst_id_
                        join act_ru_execution r on r.id_ = p.root_proc_inst_id_
                        join act_hi_procinst i on i.id_ = e.proc_inst_id_
                        left join act_hi_actinst h on h.id_ = e.act_inst_id_
                        where e.proc_def_id_ = :model and e.act_id_ = :step and not e.is_event_scope_ and e.tenant_id_ is not null
                          and not exists (select from act_ru_execution c where c.parent_id_ = e.id_)
                        order by since, e.id_
                        limit :limit
                        """)
                .param("model", modelId)
                .param("step", step)
                .param("limit", limit)
                .query(Row::of)
                .list();
        Map<Subjects.Key, Subject> about = subjects.of(
                rows.stream().map(Row::about).filter(Objects::nonNull).toList());
        Map<UUID, String> names = rows.stream()
                .map(Row::associationId)
                .distinct()
                .collect(Collectors.toMap(id -> id, associations::nameOf));
        return rows.stream()
                .map(row -> new Waiting(
                        row.id(),
                        Objects.requireNonNull(names.get(row.associationId())),
                        row.about() == null ? null : about.get(row.about()),
                        row.since()))
                .toList();
    }

    private record Row(String id, UUID associationId, Subjects.@Nullable Key about, Instant since) {

        static Row of(ResultSet row, int number) throws SQLException {
            UUID association = UUID.fromString(row.getString("tenant_id_"));
            return new Row(
                    row.getString("proc_inst_id_"),
                    association,
                    Keys.of(association, row.getString("proc_def_key_"), row.getString("business_key_")),
                    Objects.requireNonNull(Moments.orNull(row, "since")));
        }
    }
}
