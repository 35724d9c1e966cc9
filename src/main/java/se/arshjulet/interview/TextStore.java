package se.arshjulet.interview;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.interview.InterviewTexts.Kind;

/** The texts' rows. A list of them never reads their words. */
@Component
class TextStore {

    private static final String HEAD = """
            select t.id, t.interview_id, i.informant_id, k.number, k.member_id, k.function, r.year, r.name as round,
              t.kind, t.title, t.code_points, t.sha256, t.frozen_at is not null as frozen,
              t.erased_at is not null as erased, t.keep_until, t.added_at,
              case when i.notes_text = t.id and i.state = 'HELD' and t.frozen_at is null then i.confirm_by end as read_until,
              coalesce(i.notes_text = t.id, false) and t.frozen_at is null and t.erased_at is null and exists (
                select from interview_correction c where c.association_id = t.association_id
                  and c.interview_id = i.id and c.taken_in_at is null) as corrected
            from interview_text t
            join interview i on i.id = t.interview_id and i.association_id = t.association_id
            join interview_round r on r.id = i.round_id and r.association_id = t.association_id
            join key_informant k on k.id = i.informant_id and k.association_id = t.association_id
            where t.association_id = :association
            """;

    private final JdbcClient jdbc;

    TextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param memberId the membership; its name is another module's to tell
     * @param readUntil the last day that the informant has to say something of it, while she is asked
     * @param corrected she has said that something is wrong in it, and it is not taken in */
    record Row(
            UUID id,
            UUID interviewId,
            UUID informantId,
            int number,
            UUID memberId,
            String function,
            int year,
            String round,
            Kind kind,
            String title,
            int codePoints,
            String sha256,
            boolean frozen,
            boolean erased,
            @Nullable LocalDate keepUntil,
            Instant addedAt,
            @Nullable LocalDate readUntil,
            boolean corrected) {}

    /** Of those whose consent stands. */
    List<Row> all() {
        return jdbc.sql(HEAD + " and k.consent_withdrawn_at is null order by r.year desc, k.number, t.added_at, t.id")
                .param("association", TenantContext.require())
                .query(Row.class)
                .list();
    }

    List<Row> ofInformant(UUID informantId) {
        return jdbc.sql(HEAD + " and i.informant_id = :informant order by r.year desc, t.added_at, t.id")
                .param("association", TenantContext.require())
                .param("informant", informantId)
                .query(Row.class)
                .list();
    }

    Optional<Row> find(UUID textId) {
        return jdbc.sql(HEAD + " and k.consent_withdrawn_at is null and t.id = :text")
                .param("association", TenantContext.require())
                .param("text", textId)
                .query(Row.class)
                .optional();
    }

    boolean isErased(UUID textId) {
        return jdbc.sql("select erased_at is not null from interview_text where association_id = ? and id = ?")
                .params(TenantContext.require(), textId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Empty when it is erased. */
    String content(UUID textId) {
        return jdbc.sql("select coalesce(content, '') from interview_text where association_id = ? and id = ?")
                .params(TenantContext.require(), textId)
                .query(String.class)
                .single();
    }

    UUID insert(
            UUID interviewId,
            Kind kind,
            String title,
            TextContent content,
            @Nullable LocalDate keepUntil,
            UUID by,
            Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into interview_text (id, association_id, interview_id, kind, title, content, code_points,
                          sha256, keep_until, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        TenantContext.require(),
                        interviewId,
                        kind.name(),
                        title,
                        content.value(),
                        content.codePoints(),
                        content.sha256(),
                        keepUntil,
                        by,
                        Timestamp.from(now))
                .update();
        return id;
    }

    /** @return false if it is frozen, erased or not there */
    boolean rewrite(UUID textId, String title, TextContent content) {
        return jdbc.sql("""
                        update interview_text set title = ?, content = ?, code_points = ?, sha256 = ?
                        where association_id = ? and id = ? and frozen_at is null and erased_at is null""")
                        .params(
                                title,
                                content.value(),
                                content.codePoints(),
                                content.sha256(),
                                TenantContext.require(),
                                textId)
                        .update()
                == 1;
    }

    void freeze(UUID textId, Instant now) {
        jdbc.sql("""
                        update interview_text set frozen_at = ?
                        where association_id = ? and id = ? and frozen_at is null and erased_at is null""")
                .params(Timestamp.from(now), TenantContext.require(), textId)
                .update();
    }
}
