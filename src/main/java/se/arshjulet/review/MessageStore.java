package se.arshjulet.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.review.Threads.At;
import se.arshjulet.review.Threads.MessageItem;
import se.arshjulet.review.Threads.ThreadItem;

/** What is said in threads, and who is mentioned there. */
@Repository
class MessageStore {

    private final JdbcTemplate jdbc;

    MessageStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param review the return that it goes with */
    void add(UUID threadId, int number, String text, UUID writer, Instant at, @Nullable UUID review) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into thread_message (id, association_id, thread_id, number, text, written_by, written_at, review_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", id, TenantContext.require(), threadId, number, text, writer, Timestamp.from(at), review);
        Set<UUID> mentioned = MentionText.mentioned(text);
        if (!mentioned.isEmpty()) {
            jdbc.update("""
                    insert into thread_mention (message_id, account_id, association_id)
                    select ?, account_id, ? from unnest(?::uuid[]) account_id""", id, TenantContext.require(), mentioned.toArray(UUID[]::new));
        }
    }

    boolean isMentioned(UUID threadId, UUID accountId) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("""
                select exists (select from thread_mention mention
                    join thread_message message on message.id = mention.message_id
                    where mention.association_id = ? and message.thread_id = ? and mention.account_id = ?)""", Boolean.class, TenantContext.require(), threadId, accountId));
    }

    /** All threads of the subject as the person sees them, the oldest first. */
    List<ThreadItem> threads(String kind, UUID subjectId, UUID reader, boolean mayReview) {
        Map<UUID, ThreadItem> threads = new LinkedHashMap<>();
        jdbc.query(
                """
                select t.id, t.row_key, t.question_key, t.place, t.state, t.opened_by, t.settled_at, t.settled_by,
                    m.number, m.text, m.written_by, m.written_at, m.review_id,
                    r.read_to is not null and m.number > r.read_to and m.written_by <> r.account_id unread
                from thread t
                join thread_message m on m.thread_id = t.id and m.association_id = t.association_id
                left join thread_reader r on r.thread_id = t.id and r.association_id = t.association_id and r.account_id = ?
                where t.association_id = ? and t.subject_kind = ? and t.subject_id = ?
                order by t.opened_at, t.id, m.number""",
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    if (!threads.containsKey(id)) {
                        boolean hers = reader.equals(row.getObject("opened_by", UUID.class));
                        threads.put(id, thread(id, row, mayReview || hers));
                    }
                    threads.get(id).messages().add(message(row));
                },
                reader,
                TenantContext.require(),
                kind,
                subjectId);
        return List.copyOf(threads.values());
    }

    private static ThreadItem thread(UUID id, ResultSet row, boolean maySettle) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        return new ThreadItem(
                id,
                new At(row.getObject("row_key", UUID.class), row.getString("question_key")),
                row.getString("place"),
                ThreadState.valueOf(row.getString("state")),
                settled == null ? null : settled.toInstant(),
                row.getObject("settled_by", UUID.class),
                maySettle,
                new ArrayList<>());
    }

    private static MessageItem message(ResultSet row) throws SQLException {
        return new MessageItem(
                row.getInt("number"),
                row.getString("text"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                row.getObject("review_id") != null,
                row.getBoolean("unread"));
    }

    /** What went with returns of the subject, the newest first. */
    List<Reviews.GivenRemark> sentBack(String kind, UUID subjectId) {
        return jdbc.query(
                """
                select t.row_key, t.question_key, m.text, m.written_by, m.written_at, m.mended_at
                from thread t join thread_message m on m.thread_id = t.id and m.association_id = t.association_id
                where t.association_id = ? and t.subject_kind = ? and t.subject_id = ? and m.review_id is not null
                order by m.written_at desc, m.id""",
                (row, number) -> {
                    Timestamp mended = row.getTimestamp("mended_at");
                    return new Reviews.GivenRemark(
                            row.getObject("row_key", UUID.class),
                            row.getString("question_key"),
                            row.getString("text"),
                            row.getObject("written_by", UUID.class),
                            row.getTimestamp("written_at").toInstant(),
                            mended == null ? null : mended.toInstant());
                },
                TenantContext.require(),
                kind,
                subjectId);
    }

    void mended(String kind, UUID subjectId, Instant at) {
        jdbc.update("""
                update thread_message m set mended_at = ? from thread t
                where t.id = m.thread_id and t.association_id = m.association_id
                and t.association_id = ? and t.subject_kind = ? and t.subject_id = ?
                and m.review_id is not null and m.mended_at is null""", Timestamp.from(at), TenantContext.require(), kind, subjectId);
    }
}
