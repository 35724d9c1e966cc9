package se.arshjulet.interview;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** What informants say that the notes have wrong. */
@Component
class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String sectionKey, String content, boolean takenIn) {}

    List<Row> of(UUID interviewId) {
        return jdbc.sql("""
                        select section_key, content, taken_in_at is not null as taken_in from interview_correction
                        where association_id = ? and interview_id = ?""")
                .params(TenantContext.require(), interviewId)
                .query(Row.class)
                .list();
    }

    /** Those that are about the text and do not stand in it, since its coding had begun when they came. */
    List<Row> besideText(UUID textId) {
        return jdbc.sql("""
                        select c.section_key, c.content, c.taken_in_at is not null as taken_in
                        from interview_correction c
                        join interview i on i.id = c.interview_id and i.association_id = c.association_id
                        join interview_text t on t.id = i.notes_text and t.association_id = i.association_id
                        where c.association_id = ? and t.id = ? and t.frozen_at is not null and t.erased_at is null
                          and (c.taken_in_at is null or c.taken_in_at >= t.frozen_at)""")
                .params(TenantContext.require(), textId)
                .query(Row.class)
                .list();
    }

    /** Those of the interviews where something is not taken in. */
    Set<UUID> waiting(Collection<UUID> interviewIds) {
        return interviewIds.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                select distinct interview_id from interview_correction
                                where association_id = :association and interview_id in (:ids) and taken_in_at is null""")
                        .param("association", TenantContext.require())
                        .param("ids", interviewIds)
                        .query(UUID.class)
                        .list());
    }

    void put(UUID interviewId, Map<String, String> bySection) {
        bySection.forEach((section, text) -> jdbc.sql("""
                        insert into interview_correction (association_id, interview_id, section_key, content)
                        values (?, ?, ?, ?)""")
                .params(TenantContext.require(), interviewId, section, text)
                .update());
    }

    void takenIn(UUID interviewId, Instant now) {
        jdbc.sql("""
                        update interview_correction set taken_in_at = ?
                        where association_id = ? and interview_id = ? and taken_in_at is null""")
                .params(Timestamp.from(now), TenantContext.require(), interviewId)
                .update();
    }

    @EventListener
    public void on(InterviewErased erased) {
        remove(erased.interviewId());
    }

    void remove(UUID interviewId) {
        jdbc.sql("delete from interview_correction where association_id = ? and interview_id = ?")
                .params(TenantContext.require(), interviewId)
                .update();
    }
}
