package se.arshjulet.interview.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.machinery.InstanceSubject;

/** What an interview is about: a round, and a pseudonym. Whoever looks after the machinery sees no more of whom. */
@Component
class InterviewSubjects implements InstanceSubject {

    private final JdbcClient jdbc;

    InterviewSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String processKey() {
        return InterviewModel.PROCESS;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> businessKeys) {
        return jdbc
                .sql("""
                        select i.id, r.name, k.number from interview i
                        join interview_round r on r.id = i.round_id
                        join key_informant k on k.id = i.informant_id
                        where i.association_id = :association and i.id in (:ids)
                        """)
                .param("association", TenantContext.require())
                .param("ids", businessKeys)
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Subject(
                                "%s · N%d".formatted(row.getString("name"), row.getInt("number")),
                                "/intervjuer/" + row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
