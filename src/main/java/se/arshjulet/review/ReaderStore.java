package se.arshjulet.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** Whom threads concern: what each has read, and what she is to hear of by mail. */
@Repository
class ReaderStore {

    private final JdbcTemplate jdbc;

    ReaderStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From the message with the number on, the thread concerns them. */
    void follow(UUID threadId, Collection<UUID> people, int number) {
        jdbc.update("""
                insert into thread_reader (thread_id, account_id, association_id, read_to, told_to)
                select ?, account_id, ?, ?, ? from unnest(?::uuid[]) account_id
                on conflict do nothing""", threadId, TenantContext.require(), number - 1, number - 1, array(people));
    }

    /** She has heard of it in another way. */
    void told(UUID threadId, Collection<UUID> people, int number) {
        jdbc.update("""
                update thread_reader set told_to = greatest(told_to, ?)
                where association_id = ? and thread_id = ? and account_id = any(?::uuid[])""", number, TenantContext.require(), threadId, array(people));
    }

    /** Everybody the thread concerns and who has not heard of the message gets a mail when things have gone quiet. */
    void post(UUID threadId, int number, UUID writer, Instant at) {
        jdbc.update("""
                insert into thread_letter (association_id, account_id, first_at, last_at)
                select association_id, account_id, ?, ? from thread_reader
                where association_id = ? and thread_id = ? and account_id <> ? and told_to < ?
                order by account_id
                on conflict (association_id, account_id) do update set last_at = excluded.last_at""", Timestamp.from(at), Timestamp.from(at), TenantContext.require(), threadId, writer, number);
    }

    void read(UUID threadId, UUID reader, int number) {
        jdbc.update("""
                update thread_reader set read_to = ?
                where association_id = ? and thread_id = ? and account_id = ? and read_to < ?""", number, TenantContext.require(), threadId, reader, number);
    }

    /** How many messages are new, by subject. What ended with its subject is news no more. */
    Map<UUID, Integer> unread(String kind, Collection<UUID> subjects, UUID reader) {
        Map<UUID, Integer> unread = new HashMap<>();
        jdbc.query(
                """
                select t.subject_id, count(*) from thread_reader r
                join thread t on t.id = r.thread_id and t.association_id = r.association_id
                join thread_message m on m.thread_id = r.thread_id and m.association_id = r.association_id
                    and m.number > r.read_to and m.written_by <> r.account_id
                where r.association_id = ? and r.account_id = ? and t.subject_kind = ? and t.subject_id = any(?::uuid[])
                    and (t.state <> 'SETTLED' or t.settled_by is not null)
                group by t.subject_id""",
                row -> {
                    unread.put(row.getObject(1, UUID.class), row.getInt(2));
                },
                TenantContext.require(),
                reader,
                kind,
                array(subjects));
        return unread;
    }

    /** The thread with something new in which was written last, by subject. */
    Map<UUID, UUID> newest(String kind, Collection<UUID> subjects, UUID reader) {
        Map<UUID, UUID> newest = new HashMap<>();
        jdbc.query(
                """
                select distinct on (t.subject_id) t.subject_id, t.id from thread_reader r
                join thread t on t.id = r.thread_id and t.association_id = r.association_id
                join thread_message m on m.thread_id = r.thread_id and m.association_id = r.association_id
                    and m.number > r.read_to and m.written_by <> r.account_id
                where r.association_id = ? and r.account_id = ? and t.subject_kind = ? and t.subject_id = any(?::uuid[])
                    and (t.state <> 'SETTLED' or t.settled_by is not null)
                order by t.subject_id, m.written_at desc""",
                row -> {
                    newest.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                },
                TenantContext.require(),
                reader,
                kind,
                array(subjects));
        return newest;
    }

    /** Threads with something new, the most recent first. */
    List<News> news(UUID reader, int limit) {
        return jdbc.query(
                """
                select t.id, t.subject_kind, t.subject_id, t.title, t.place, count(*), max(m.written_at)
                from thread_reader r
                join thread t on t.id = r.thread_id and t.association_id = r.association_id
                join thread_message m on m.thread_id = r.thread_id and m.association_id = r.association_id
                    and m.number > r.read_to and m.written_by <> r.account_id
                where r.association_id = ? and r.account_id = ? and (t.state <> 'SETTLED' or t.settled_by is not null)
                group by t.id
                order by max(m.written_at) desc, t.id
                limit ?""",
                (row, number) -> new News(
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        new Threads.Unread(
                                row.getObject(1, UUID.class),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6),
                                row.getTimestamp(7).toInstant())),
                TenantContext.require(),
                reader,
                limit);
    }

    record News(String subjectKind, UUID subjectId, Threads.Unread thread) {}

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
