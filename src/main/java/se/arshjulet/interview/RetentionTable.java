package se.arshjulet.interview;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** The rows of what is kept, until when, and of what was decided. */
@Component
class RetentionTable {

    /** Of an interview o and its note n: over, or not to be used, and never written out as a text. */
    private static final String UNSENT = """
             n.content <> '' and (o.state in ('HELD', 'CONFIRMED', 'NOT_HELD') or exists (
                select from key_informant w where w.association_id = o.association_id and w.id = o.informant_id
                  and w.consent_withdrawn_at is not null))
              and not exists (
                select from interview_text t where t.association_id = o.association_id and t.interview_id = o.id
                  and t.kind = 'NOTES')
            """;

    private final JdbcClient jdbc;

    RetentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record TextRow(
            UUID id,
            UUID interviewId,
            int number,
            UUID memberId,
            String round,
            String title,
            int recording,
            Instant addedAt,
            @Nullable LocalDate keepUntil,
            boolean withdrawn,
            String erasedBy) {}

    record NameRow(UUID id, int number, UUID memberId, String function, int texts) {}

    record DecisionRow(LocalDate decidedOn, String decidedBy, String reason, int texts, int recordings, int names) {}

    List<TextRow> texts() {
        return jdbc.sql("""
                        select t.id, t.interview_id, k.number, k.member_id, r.name as round, t.title, t.recording, t.added_at,
                          t.keep_until, k.consent_withdrawn_at is not null as withdrawn,
                          coalesce(d.decided_by || ', ' || d.decided_on, '') as erased_by
                        from (select id, association_id, interview_id, title, 0 as recording, added_at, keep_until, erased_at,
                                erasure_decision
                              from interview_text where association_id = :association
                              union all
                              select id, association_id, interview_id, '', number, added_at, keep_until, erased_at,
                                erasure_decision
                              from interview_recording where association_id = :association
                              union all
                              select o.id, o.association_id, o.id, 'Anteckningar, inte skickade', 0, max(n.saved_at), null, null, null
                              from interview o
                              join interview_note n on n.interview_id = o.id and n.association_id = o.association_id
                              where o.association_id = :association and
                              """ + UNSENT + """
                              group by o.id, o.association_id) t
                        join interview i on i.id = t.interview_id and i.association_id = t.association_id
                        join interview_round r on r.id = i.round_id and r.association_id = t.association_id
                        join key_informant k on k.id = i.informant_id and k.association_id = t.association_id
                        left join erasure_decision d on d.id = t.erasure_decision and d.association_id = t.association_id
                        order by t.erased_at is not null, k.consent_withdrawn_at is null, t.keep_until nulls last,
                          k.number, t.added_at, t.id""")
                .param("association", TenantContext.require())
                .query(TextRow.class)
                .list();
    }

    List<NameRow> named() {
        return jdbc.sql("""
                        select k.id, k.number, k.member_id, k.function,
                          (select count(*) from interview_text t
                           join interview i on i.id = t.interview_id and i.association_id = t.association_id
                           where t.association_id = k.association_id and i.informant_id = k.id and t.erased_at is null)
                          + (select count(*) from interview_recording v
                           join interview i on i.id = v.interview_id and i.association_id = v.association_id
                           where v.association_id = k.association_id and i.informant_id = k.id and v.erased_at is null)
                            as texts
                        from key_informant k
                        join informant_identity n on n.informant_id = k.id and n.association_id = k.association_id
                        where k.association_id = ? order by k.number""").param(TenantContext.require()).query(NameRow.class).list();
    }

    List<DecisionRow> decisions() {
        return jdbc.sql("""
                        select d.decided_on, d.decided_by, d.reason,
                          (select count(*) from interview_text t
                           where t.association_id = d.association_id and t.erasure_decision = d.id) as texts,
                          (select count(*) from interview_recording v
                           where v.association_id = d.association_id and v.erasure_decision = d.id) as recordings,
                          (select count(*) from key_informant k
                           where k.association_id = d.association_id and k.identity_erasure = d.id) as names
                        from erasure_decision d where d.association_id = ? order by d.decided_on desc, d.recorded_at desc""")
                .param(TenantContext.require())
                .query(DecisionRow.class)
                .list();
    }

    /** @param texts and recordings
     * @return how many there were to change */
    int keepUntil(Collection<UUID> texts, @Nullable LocalDate day) {
        return keepUntil("interview_text", texts, day) + keepUntil("interview_recording", texts, day);
    }

    private int keepUntil(String table, Collection<UUID> ids, @Nullable LocalDate day) {
        return jdbc.sql("update " + table
                        + " set keep_until = ? where association_id = ? and id = any(?) and erased_at is null")
                .params(day == null ? null : Date.valueOf(day), TenantContext.require(), ids.toArray(UUID[]::new))
                .update();
    }

    UUID record(Retention.Decision decision, UUID by, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into erasure_decision
                          (id, association_id, decided_on, decided_by, reason, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        TenantContext.require(),
                        Date.valueOf(decision.decidedOn()),
                        decision.decidedBy().strip(),
                        decision.reason().strip(),
                        by,
                        Timestamp.from(now))
                .update();
        return id;
    }

    /** @return those that had words to take */
    List<UUID> erase(Collection<UUID> texts, UUID decision, Instant now) {
        return jdbc.sql("""
                        update interview_text set content = null, erased_at = ?, erasure_decision = ?
                        where association_id = ? and id = any(?) and erased_at is null returning id""")
                .params(Timestamp.from(now), decision, TenantContext.require(), texts.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** @return those that had sound to take */
    List<UUID> eraseRecordings(Collection<UUID> recordings, UUID decision, Instant now) {
        List<UUID> erased = jdbc.sql("""
                        update interview_recording set erased_at = ?, erasure_decision = ?
                        where association_id = ? and id = any(?) and erased_at is null returning id""")
                .params(Timestamp.from(now), decision, TenantContext.require(), recordings.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        jdbc.sql("delete from interview_recording_part where association_id = ? and recording_id = any(?)")
                .params(TenantContext.require(), erased.toArray(UUID[]::new))
                .update();
        return erased;
    }

    /** Those of the ids that are interviews with notes that never became a text. */
    List<UUID> unsent(Collection<UUID> ids) {
        return jdbc.sql("""
                        select distinct o.id from interview o
                        join interview_note n on n.interview_id = o.id and n.association_id = o.association_id
                        where o.association_id = :association and o.id = any(:ids) and
                        """ + UNSENT + " order by o.id")
                .param("association", TenantContext.require())
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Those of the interviews of which neither words nor sound is left.
     * @param ids of texts and recordings */
    List<UUID> silent(Collection<UUID> ids) {
        return jdbc.sql("""
                        select i.id from interview i
                        where i.association_id = :association
                          and i.id in (
                            select interview_id from interview_text where association_id = :association and id = any(:ids)
                            union
                            select interview_id from interview_recording where association_id = :association and id = any(:ids))
                          and exists (
                            select from interview_text t where t.association_id = i.association_id and t.interview_id = i.id)
                          and not exists (
                            select from interview_text t where t.association_id = i.association_id
                              and t.interview_id = i.id and t.erased_at is null)
                          and not exists (
                            select from interview_recording v where v.association_id = i.association_id
                              and v.interview_id = i.id and v.erased_at is null)
                        order by i.id""")
                .param("association", TenantContext.require())
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** The interviews whose notes are among the texts: what she was asked to read, or, where she never was, what was kept as such. */
    List<UUID> ofNotes(Collection<UUID> texts) {
        return notes(texts, "(i.notes_text is null or i.notes_text = t.id)");
    }

    /** The interviews that have a text of their own with what she corrected, among the texts. */
    List<UUID> ofCorrections(Collection<UUID> texts) {
        return notes(texts, "i.notes_text <> t.id");
    }

    private List<UUID> notes(Collection<UUID> texts, String which) {
        return jdbc.sql("""
                        select distinct i.id from interview_text t
                        join interview i on i.id = t.interview_id and i.association_id = t.association_id
                        where t.association_id = ? and t.id = any(?) and t.kind = 'NOTES' and """ + " " + which)
                .params(TenantContext.require(), texts.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    void nameErased(UUID informant, UUID decision) {
        jdbc.sql("update key_informant set identity_erasure = ? where association_id = ? and id = ?")
                .params(decision, TenantContext.require(), informant)
                .update();
    }
}
