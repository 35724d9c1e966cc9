package se.arshjulet.interview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** What is written down during interviews: one text a question. */
@Component
class NoteTable {

    private final JdbcClient jdbc;

    NoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version one more each time that it is saved */
    record Note(String questionKey, String content, int version, Instant savedAt, UUID savedBy) {

        private static Note of(ResultSet row) throws SQLException {
            return new Note(
                    Objects.requireNonNull(row.getString("question_key")),
                    Objects.requireNonNull(row.getString("content")),
                    row.getInt("version"),
                    row.getTimestamp("saved_at").toInstant(),
                    row.getObject("saved_by", UUID.class));
        }
    }

    /** By question. */
    Map<String, Note> of(UUID interviewId) {
        Map<String, Note> notes = new LinkedHashMap<>();
        jdbc.sql("select * from interview_note where association_id = ? and interview_id = ?")
                .params(TenantContext.require(), interviewId)
                .query((row, number) -> Note.of(row))
                .list()
                .forEach(note -> notes.put(note.questionKey(), note));
        return notes;
    }

    Optional<Note> find(UUID interviewId, String questionKey) {
        return Optional.ofNullable(of(interviewId).get(questionKey));
    }

    /** @param base the version that was written on; 0 where there was none
     * @return false if another version stands there */
    boolean put(UUID interviewId, String questionKey, String content, int base, UUID by, Instant now) {
        if (base == 0) {
            return jdbc.sql("""
                            insert into interview_note
                              (association_id, interview_id, question_key, content, version, saved_at, saved_by)
                            values (?, ?, ?, ?, 1, ?, ?) on conflict do nothing""")
                            .params(TenantContext.require(), interviewId, questionKey, content, Timestamp.from(now), by)
                            .update()
                    == 1;
        }
        return jdbc.sql("""
                        update interview_note set content = ?, version = version + 1, saved_at = ?, saved_by = ?
                        where association_id = ? and interview_id = ? and question_key = ? and version = ?""")
                        .params(
                                content,
                                Timestamp.from(now),
                                by,
                                TenantContext.require(),
                                interviewId,
                                questionKey,
                                base)
                        .update()
                == 1;
    }

    @EventListener
    public void on(InterviewErased erased) {
        remove(erased.interviewId());
    }

    void remove(UUID interviewId) {
        jdbc.sql("delete from interview_note where association_id = ? and interview_id = ?")
                .params(TenantContext.require(), interviewId)
                .update();
    }
}
