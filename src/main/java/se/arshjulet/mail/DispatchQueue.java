package se.arshjulet.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue as the dispatcher sees it: of all associations, and nobody else may. Leases and the rate are told by the
 * database's clock: it is one for all nodes, and stands still when a test moves ours.
 */
@Component
class DispatchQueue {

    /** A claim that has not been renewed for so long belongs to a dead node. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int RATE_LOCK = 0x6d61696c;

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Clock clock;

    DispatchQueue(JdbcClient jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether any mail is due now. */
    boolean isDue() {
        return jdbc.sql("""
                        select exists (select from outbox_mail
                            where state in ('QUEUED', 'UNCERTAIN') and next_attempt_at <= :now)
                        """).param("now", now()).query(Boolean.class).single();
    }

    /** Takes the next mails for the node, in the order they are to be sent, as many as the rate lets it. Committed on return. */
    @Transactional
    public List<QueuedMail> claim(NodeId node) {
        Allowance allowance = settings.perMinute() == 0 ? Allowance.UNLIMITED : allowance();
        int limit = Math.min(settings.batch(), allowance.limit());
        if (limit <= 0) {
            return List.of();
        }
        return jdbc
                .sql("""
                        with due as (
                            select id from outbox_mail
                            where state in ('QUEUED', 'UNCERTAIN') and next_attempt_at <= :now and (urgent or :all)
                            order by urgent desc, next_attempt_at, id
                            limit :limit
                            for update skip locked)
                        update outbox_mail mail
                        set state = 'SENDING', claimed_by = :node, claimed_at = clock_timestamp()
                        from due where mail.id = due.id
                        returning mail.*
                        """)
                .param("now", now())
                .param("all", !allowance.urgentOnly())
                .param("limit", limit)
                .param("node", node.toString())
                .query(DispatchQueue::mail)
                .list()
                .stream()
                .sorted(QueuedMail.SENDING_ORDER)
                .toList();
    }

    /** Nodes take turns here, so that together they keep to the rate. */
    private Allowance allowance() {
        jdbc.sql("select pg_advisory_xact_lock(" + RATE_LOCK + ")").query().singleRow();
        int used = jdbc.sql(
                        "select count(*) from outbox_mail where claimed_at > clock_timestamp() - interval '1 minute'")
                .query(Integer.class)
                .single();
        return Allowance.of(settings.perMinute(), used);
    }

    /** Writes what became of the mails, all in one commit; a mail that another node has taken over meanwhile is left alone, and one
     * whose recipient has been erased meanwhile is not tried again. */
    @Transactional
    public void record(NodeId node, List<Attempt> attempts) {
        UUID[] sent = attempts.stream()
                .filter(attempt -> attempt.outcome().kind() == Outcome.Kind.SENT)
                .map(attempt -> attempt.mail().id())
                .toArray(UUID[]::new);
        if (sent.length > 0) {
            jdbc.sql("""
                            update outbox_mail
                            set state = 'SENT', sent_at = ?, attempts = attempts + 1, last_error = null
                            where id = any (?) and state = 'SENDING' and claimed_by = ?
                            """).params(now(), sent, node.toString()).update();
        }
        attempts.stream()
                .filter(attempt -> attempt.outcome().kind() != Outcome.Kind.SENT)
                .forEach(attempt -> recordFailure(node, attempt.next(clock.instant())));
    }

    private void recordFailure(NodeId node, Attempt.Next next) {
        jdbc.sql("""
                        update outbox_mail
                        set state = case when erased_at is null then :state else 'CALLED_OFF' end,
                            was_uncertain = :uncertain, attempts = :attempts, next_attempt_at = :at,
                            last_error = case when erased_at is null then :reason end
                        where id = :id and state = 'SENDING' and claimed_by = :node
                        """)
                .param("state", next.state().name())
                .param("uncertain", next.wasUncertain())
                .param("attempts", next.attempts())
                .param("at", Timestamp.from(next.at()))
                .param("reason", next.reason())
                .param("id", next.id())
                .param("node", node.toString())
                .update();
    }

    /** Says that the node lives and still works on what it has claimed. */
    void renew(NodeId node) {
        jdbc.sql("""
                        update outbox_mail set claimed_at = clock_timestamp()
                        where claimed_by = :node and state = 'SENDING'
                        """).param("node", node.toString()).update();
    }

    /** Puts back what the node has claimed and not begun to send. */
    void release(NodeId node) {
        jdbc.sql("""
                        update outbox_mail set state = case when erased_at is null then 'QUEUED' else 'CALLED_OFF' end
                        where claimed_by = :node and state = 'SENDING'
                        """).param("node", node.toString()).update();
    }

    /** Nodes with mails under way, other than this. */
    List<Claimer> claimers(NodeId self) {
        return jdbc.sql("""
                        select claimed_by, max(claimed_at) < clock_timestamp() - make_interval(secs => :lease) expired
                        from outbox_mail where state = 'SENDING' and claimed_by <> :self group by claimed_by
                        """)
                .param("lease", LEASE.toSeconds())
                .param("self", self.toString())
                .query((row, number) -> new Claimer(NodeId.parse(row.getString(1)), row.getBoolean(2)))
                .list();
    }

    /**
     * Takes over from a dead node. It sent in order and never more than {@code underWay} mails ahead of what it wrote down:
     * so only the first of its mails may have gone, and are uncertain; the others had not been begun.
     */
    @Transactional
    public int takeOver(NodeId dead, int underWay) {
        return jdbc.sql("""
                        with begun as (
                            select id, row_number() over (order by urgent desc, next_attempt_at, id) <= :underWay uncertain
                            from outbox_mail where state = 'SENDING' and claimed_by = :dead)
                        update outbox_mail mail
                        set state = case when erased_at is not null then 'CALLED_OFF' when not uncertain then 'QUEUED' when was_uncertain then 'FAILED' else 'UNCERTAIN' end,
                            was_uncertain = was_uncertain or uncertain,
                            attempts = attempts + case when uncertain then 1 else 0 end,
                            last_error = case when uncertain and erased_at is null then :reason else last_error end
                        from begun where mail.id = begun.id and mail.state = 'SENDING' and mail.claimed_by = :dead
                        """)
                .param("dead", dead.toString())
                .param("underWay", underWay)
                .param("reason", Attempt.BROKEN_OFF)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static QueuedMail mail(ResultSet row, int number) throws SQLException {
        return new QueuedMail(
                row.getObject("id", UUID.class),
                row.getObject("association_id", UUID.class),
                row.getString("from_name"),
                row.getString("to_address"),
                row.getString("to_name"),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                row.getString("kind"),
                row.getString("message_id"),
                row.getBoolean("urgent"),
                row.getBoolean("was_uncertain"),
                row.getInt("attempts"),
                row.getTimestamp("next_attempt_at").toInstant(),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("attachment_id", UUID.class));
    }

    /** @param expired its lease has run out */
    record Claimer(NodeId node, boolean expired) {

        boolean isDead() {
            return expired || node.isKnownDead();
        }
    }
}
