package se.arshjulet.datarequest.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.machinery.InstanceSubject;

/** What a data request is about: the round and the member. */
@Component
class RequestSubjects implements InstanceSubject {

    private final JdbcClient jdbc;

    RequestSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String processKey() {
        return DataRequestModel.PROCESS;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> businessKeys) {
        return jdbc
                .sql("""
                        select a.id, a.round_id, r.title, a.member_name
                        from assignment a join request_round r on r.id = a.round_id
                        where a.association_id = :association and a.id in (:ids)
                        """)
                .param("association", TenantContext.require())
                .param("ids", businessKeys)
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Subject(
                                row.getString("title") + " · " + row.getString("member_name"),
                                "/datauppdrag/" + row.getString("round_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
