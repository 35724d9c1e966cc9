package se.arshjulet.machinery.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes on in versions that are not the newest, and why it stays there. */
@Component
class OldInstances {

    private final JdbcClient jdbc;
    private final Clock clock;

    OldInstances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<OldVersion> oldVersions() {
        return jdbc.sql("""
                        select d.id_, n.id_ as newest
                        from act_re_procdef d
                        join act_re_procdef n on n.key_ = d.key_ and n.version_ > d.version_
                             and not exists (select from act_re_procdef m where m.key_ = n.key_ and m.version_ > n.version_)
                        where exists (select from act_ru_execution i where i.proc_def_id_ = d.id_ and i.parent_id_ is null)
                        order by d.key_, d.version_
                        """)
                .query((row, number) -> new OldVersion(row.getString("id_"), row.getString("newest")))
                .list();
    }

    /** The next so many of a version. What belongs to no association is none of ours. */
    List<Instance> after(String modelId, String last, int count) {
        return jdbc.sql("""
                        select id_, tenant_id_ from act_ru_execution
                        where proc_def_id_ = ? and parent_id_ is null and tenant_id_ is not null and id_ > ?
                        order by id_ limit ?
                        """)
                .params(modelId, last, count)
                .query((row, number) ->
                        new Instance(row.getString("id_"), UUID.fromString(row.getString("tenant_id_"))))
                .list();
    }

    void leave(Instance instance, String modelId, String reason) {
        jdbc.sql("""
                        insert into left_behind (instance_id, association_id, model_id, reason, at)
                        values (:instance, :association, :model, :reason, :now)
                        on conflict (instance_id) do update
                        set model_id = excluded.model_id, reason = excluded.reason, at = excluded.at
                        """)
                .param("instance", instance.id())
                .param("association", instance.associationId())
                .param("model", modelId)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Or that have been moved since. */
    void forgetThoseThatAreOver() {
        jdbc.sql("""
                        delete from left_behind l
                        where not exists (
                            select from act_ru_execution i
                            where i.id_ = l.instance_id and i.proc_def_id_ = l.model_id
                              and i.tenant_id_ = cast(l.association_id as text))
                        """).update();
    }

    record OldVersion(String modelId, String newest) {}

    record Instance(String id, UUID associationId) {}
}
