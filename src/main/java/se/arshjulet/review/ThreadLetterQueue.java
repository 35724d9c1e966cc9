package se.arshjulet.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** Who is to be told of new messages, and of which. */
@Repository
class ThreadLetterQueue {

    private static final int AT_A_TIME = 200;

    private final JdbcTemplate jdbc;
    private final ThreadLetterSettings settings;

    ThreadLetterQueue(JdbcTemplate jdbc, ThreadLetterSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Whose letter is due, in any association: no more than that is read across their borders. */
    List<Due> due(Instant now) {
        return jdbc.query(
                """
                select association_id, account_id from thread_letter where last_at <= ? or first_at <= ?
                order by first_at limit ?""",
                (row, number) -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                Timestamp.from(settings.quietSince(now)),
                Timestamp.from(settings.waitingSince(now)),
                AT_A_TIME);
    }

    /** Takes the person's letter for this node, in the caller's transaction.
     * @return false if another has it, or somebody has written meanwhile */
    boolean take(UUID accountId, Instant now) {
        return jdbc.update(
                        """
                        delete from thread_letter where (association_id, account_id) in (
                            select association_id, account_id from thread_letter
                            where association_id = ? and account_id = ? and (last_at <= ? or first_at <= ?)
                            for update skip locked)""",
                        TenantContext.require(),
                        accountId,
                        Timestamp.from(settings.quietSince(now)),
                        Timestamp.from(settings.waitingSince(now)))
                == 1;
    }

    /** What the person has neither read nor been told of, in threads that are not settled, in the order it was written. */
    List<Line> untold(UUID accountId) {
        return jdbc.query(
                """
                select t.id, t.subject_kind, t.subject_id, t.row_key, t.question_key, t.title, t.place,
                    m.number, m.text, m.written_by
                from thread_reader r
                join thread t on t.id = r.thread_id and t.association_id = r.association_id
                join thread_message m on m.thread_id = r.thread_id and m.association_id = r.association_id
                    and m.number > greatest(r.read_to, r.told_to) and m.written_by <> r.account_id
                where r.association_id = ? and r.account_id = ? and t.state <> 'SETTLED'
                order by t.opened_at, t.id, m.number""",
                (row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        new Threads.Place(
                                row.getString("subject_kind"),
                                row.getObject("subject_id", UUID.class),
                                row.getObject("row_key", UUID.class),
                                row.getString("question_key")),
                        row.getString("title"),
                        row.getString("place"),
                        row.getInt("number"),
                        row.getString("text"),
                        row.getObject("written_by", UUID.class)),
                TenantContext.require(),
                accountId);
    }

    record Due(UUID associationId, UUID accountId) {}

    /** One message of the letter. */
    record Line(UUID threadId, Threads.Place at, String title, String place, int number, String text, UUID writtenBy) {}
}
