package se.arshjulet.flow.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.flow.FlowPair;
import se.arshjulet.flow.FlowParty;
import se.arshjulet.machinery.InstanceSubject;

/** What a reconciliation is about: a way between two parties in a year. */
@Component
class ReconciliationSubjects implements InstanceSubject {

    private final JdbcClient jdbc;

    ReconciliationSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String processKey() {
        return ReconciliationModel.PROCESS;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> businessKeys) {
        return jdbc
                .sql("""
                        select id, year, from_party, to_party from flow_reconciliation
                        where association_id = :association and id in (:ids)
                        """)
                .param("association", TenantContext.require())
                .param("ids", businessKeys)
                .query((row, number) -> {
                    FlowPair pair = new FlowPair(
                            row.getInt("year"),
                            FlowParty.valueOf(String.valueOf(row.getString("from_party"))),
                            FlowParty.valueOf(String.valueOf(row.getString("to_party"))));
                    UUID id = row.getObject("id", UUID.class);
                    return Map.entry(
                            id,
                            new Subject("Avstämning %d: %s".formatted(pair.year(), pair.words()), "/avstamning/" + id));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
