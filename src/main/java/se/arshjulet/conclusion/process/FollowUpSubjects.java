package se.arshjulet.conclusion.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.machinery.InstanceSubject;

/** What a follow-up is about: the konklusioner of a year. */
@Component
class FollowUpSubjects implements InstanceSubject {

    private final JdbcClient jdbc;

    FollowUpSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String processKey() {
        return FollowUpModel.PROCESS;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> businessKeys) {
        return jdbc
                .sql("select id, year from follow_up where association_id = :association and id in (:ids)")
                .param("association", TenantContext.require())
                .param("ids", businessKeys)
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Subject(
                                "Uppföljning av konklusionerna " + row.getInt("year"),
                                "/konklusioner/uppfoljning/" + row.getInt("year"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
