package se.arshjulet.conclusion.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.machinery.InstanceSubject;

/** What a process is about: a konklusion on its way. */
@Component
class DraftSubjects implements InstanceSubject {

    private final JdbcClient jdbc;

    DraftSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String processKey() {
        return DraftModel.PROCESS;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> businessKeys) {
        return jdbc
                .sql("select id, wording from conclusion_draft where association_id = :association and id in (:ids)")
                .param("association", TenantContext.require())
                .param("ids", businessKeys)
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Subject(
                                "Konklusion: " + row.getString("wording"),
                                "/konklusioner/forslag/" + row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
