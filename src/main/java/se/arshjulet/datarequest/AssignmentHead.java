package se.arshjulet.datarequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.AuditLog;

/** An assignment and what its page and its saves need of the round, read with one statement. */
record AssignmentHead(
        UUID id,
        UUID roundId,
        String roundTitle,
        int referenceYear,
        String coveringText,
        UUID formVersionId,
        String formKey,
        boolean reviewed,
        UUID requesterId,
        UUID memberId,
        String memberName,
        UUID representativeId,
        AssignmentState state,
        LocalDate dueOn,
        @Nullable UUID preparedBy,
        @Nullable Instant preparedAt,
        @Nullable Instant openedAt,
        @Nullable Instant lastSavedAt,
        @Nullable Instant submittedAt,
        int done,
        int total,
        @Nullable Instant reopenedAt,
        @Nullable UUID reopenedBy,
        @Nullable String reopenReason,
        String source) {

    AuditLog.Part round() {
        return new AuditLog.Part(roundId, roundTitle);
    }

    private static final String HEADS = """
            select a.id, a.round_id, r.title, r.reference_year, r.covering_text, r.form_version_id, r.form_key, r.reviewed, r.created_by,
                a.membership_id, a.member_name, a.representative_id, a.state, a.due_on, a.prepared_by, a.prepared_at,
                a.opened_at, a.last_saved_at, a.submitted_at, a.done_count, a.total_count,
                a.reopened_at, a.reopened_by, a.reopen_reason, a.source
            from assignment a join request_round r on r.id = a.round_id and r.association_id = a.association_id
            where a.association_id = ?
            """;

    static final String SELECT = HEADS + " and a.id = ?";

    /** Sent in to a form, and waiting for approval. What is still being answered is nobody's but the answerer's. */
    static final String SENT_IN = HEADS + """
             and r.form_key = ? and a.state = 'SUBMITTED'
            order by a.member_name, a.id
            """;

    static AssignmentHead of(ResultSet row, int number) throws SQLException {
        return new AssignmentHead(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("title"),
                row.getInt("reference_year"),
                row.getString("covering_text"),
                row.getObject("form_version_id", UUID.class),
                row.getString("form_key"),
                row.getBoolean("reviewed"),
                row.getObject("created_by", UUID.class),
                row.getObject("membership_id", UUID.class),
                row.getString("member_name"),
                row.getObject("representative_id", UUID.class),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("prepared_by", UUID.class),
                Times.instantOrNull(row, "prepared_at"),
                Times.instantOrNull(row, "opened_at"),
                Times.instantOrNull(row, "last_saved_at"),
                Times.instantOrNull(row, "submitted_at"),
                row.getInt("done_count"),
                row.getInt("total_count"),
                Times.instantOrNull(row, "reopened_at"),
                row.getObject("reopened_by", UUID.class),
                row.getString("reopen_reason"),
                row.getString("source"));
    }
}
