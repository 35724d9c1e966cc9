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
import se.arshjulet.file.SoundKind;

/** The recordings' rows. */
@Component
class RecordingTable {

    /** Bytes of every part but the last. */
    static final int PART = 1 << 20;

    private static final String HEAD = """
            select v.id, v.interview_id, i.informant_id, k.number as informant, r.name as round, r.year, v.number, v.kind, v.byte_size,
              v.sha256, v.added_at, v.added_by, v.keep_until, v.erased_at is not null as erased,
              k.consent_withdrawn_at is not null as withdrawn
            from interview_recording v
            join interview i on i.id = v.interview_id and i.association_id = v.association_id
            join interview_round r on r.id = i.round_id and r.association_id = v.association_id
            join key_informant k on k.id = i.informant_id and k.association_id = v.association_id
            where v.association_id = :association
            """;

    private final JdbcClient jdbc;

    RecordingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param informant the pseudonym's number
     * @param withdrawn the consent */
    record Row(
            UUID id,
            UUID interviewId,
            UUID informantId,
            int informant,
            String round,
            int year,
            int number,
            SoundKind kind,
            long byteSize,
            String sha256,
            Instant addedAt,
            UUID addedBy,
            @Nullable LocalDate keepUntil,
            boolean erased,
            boolean withdrawn) {

        /** "N7-2026-inspelning-1-1a2b.m4a": two rounds of a year have a first one each. */
        String fileName() {
            return "%s-%d-inspelning-%d-%s.%s"
                    .formatted(
                            Informants.pseudonymOf(informant),
                            year,
                            number,
                            id.toString().substring(0, 4),
                            kind.ending());
        }
    }

    List<Row> ofInterview(UUID interviewId) {
        return jdbc.sql(HEAD + " and v.interview_id = :interview order by v.number")
                .param("association", TenantContext.require())
                .param("interview", interviewId)
                .query(Row.class)
                .list();
    }

    List<Row> ofInformant(UUID informantId) {
        return jdbc.sql(HEAD + " and i.informant_id = :informant order by v.added_at, v.id")
                .param("association", TenantContext.require())
                .param("informant", informantId)
                .query(Row.class)
                .list();
    }

    Optional<Row> find(UUID recordingId) {
        return jdbc.sql(HEAD + " and v.id = :recording")
                .param("association", TenantContext.require())
                .param("recording", recordingId)
                .query(Row.class)
                .optional();
    }

    /** The caller holds the interview's lock, so two who add at once get a number each. */
    int insert(
            UUID id,
            UUID interviewId,
            SoundKind kind,
            long size,
            String sha256,
            @Nullable LocalDate keepUntil,
            UUID by,
            Instant now) {
        return jdbc.sql("""
                        insert into interview_recording (id, association_id, interview_id, number, kind, byte_size, sha256,
                          keep_until, added_by, added_at)
                        values (:id, :association, :interview,
                          (select coalesce(max(number), 0) + 1 from interview_recording
                           where association_id = :association and interview_id = :interview),
                          :kind, :size, :sum, :until, :by, :now) returning number""")
                .param("id", id)
                .param("association", TenantContext.require())
                .param("interview", interviewId)
                .param("kind", kind.name())
                .param("size", size)
                .param("sum", sha256)
                .param("until", keepUntil)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    void insertPart(UUID recordingId, int number, byte[] content) {
        jdbc.sql("""
                        insert into interview_recording_part (recording_id, association_id, number, content)
                        values (?, ?, ?, ?)""")
                .params(recordingId, TenantContext.require(), number, content)
                .update();
    }

    /** Empty after the last, and when it has been erased. */
    Optional<byte[]> part(UUID recordingId, int number) {
        return jdbc.sql(
                        "select content from interview_recording_part where association_id = ? and recording_id = ? and number = ?")
                .params(TenantContext.require(), recordingId, number)
                .query((row, line) -> row.getBytes(1))
                .optional();
    }
}
