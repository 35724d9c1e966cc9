package se.arshjulet.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;

/** Reads the outbox of one association; every statement binds it. */
@Component
class JdbcOutboxLog implements OutboxLog {

    private static final Pattern LINK = Pattern.compile("\\{\\{link:[0-9a-fA-F-]{36}}}(?:\\?\\S+)?");
    private static final Pattern LINK_TARGET = Pattern.compile("href=\"\\{\\{link:[0-9a-fA-F-]{36}}}[^\"]*\"");
    private static final String PERSONAL_LINK = "[personlig länk]";

    private static final String ITEM = "id, created_at, " + ToldRecipient.COLUMNS
            + ", subject, kind, state, was_uncertain, sent_at, resend_of, erased_at";
    private static final String AS_ASKED = """

              and (cast(:state as text) is null or state = :state)
              and (cast(:kind as text) is null or kind = :kind)
              and (:words = '' or subject ilike :like or not undisclosed and (to_address ilike :like or to_name ilike :like))
            """;

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final DispatcherLifecycle dispatching;
    private final ApplicationEventPublisher events;
    private final List<UndisclosedReader> readers;
    private final Clock clock;

    JdbcOutboxLog(
            JdbcClient jdbc,
            MailSettings settings,
            DispatcherLifecycle dispatching,
            ApplicationEventPublisher events,
            List<UndisclosedReader> readers,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.dispatching = dispatching;
        this.events = events;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public List<Item> list(Filter filter, Order order, int offset, int limit) {
        return wanted(
                        "select " + ITEM + " from outbox_mail where association_id = :association" + AS_ASKED
                                + orderBy(order)
                                + " offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcOutboxLog::item)
                .list();
    }

    @Override
    public int count(Filter filter) {
        return wanted("select count(*) from outbox_mail where association_id = :association" + AS_ASKED, filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec wanted(String sql, Filter filter) {
        MailState state = filter.state();
        String words = filter.words().strip();
        return jdbc.sql(sql)
                .param("association", TenantContext.require())
                .param("state", state == null ? null : state.name())
                .param("kind", filter.kind())
                .param("words", words)
                .param("like", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static String orderBy(Order order) {
        String column =
                switch (order.by()) {
                    case CREATED -> "created_at";
                    case TO -> "told_name";
                    case SUBJECT -> "subject";
                    case KIND -> "kind";
                    // By what needs somebody's eye first.
                    case STATE ->
                        "array_position(array['FAILED', 'UNCERTAIN', 'SENDING', 'QUEUED', 'SENT', 'CALLED_OFF'], state)";
                };
        String direction = order.ascending() ? " asc" : " desc";
        return "order by " + column + direction + (order.by() == Column.CREATED ? "" : ", created_at desc") + ", id";
    }

    @Override
    public List<String> kinds() {
        return jdbc.sql("select distinct kind from outbox_mail where association_id = :association order by kind")
                .param("association", TenantContext.require())
                .query(String.class)
                .list();
    }

    @Override
    public Optional<Letter> find(UUID mailId) {
        return jdbc.sql("select *, " + ToldRecipient.COLUMNS
                        + " from outbox_mail where id = :id and association_id = :association")
                .param("id", mailId)
                .param("association", TenantContext.require())
                .query(this::letter)
                .optional();
    }

    @Override
    public List<Item> about(UUID subjectId) {
        return jdbc.sql("select " + ITEM + """
                         from outbox_mail where association_id = :association and subject_id = :subject
                        order by created_at desc, id
                        """)
                .param("association", TenantContext.require())
                .param("subject", subjectId)
                .query(JdbcOutboxLog::item)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> failing() {
        return Set.copyOf(jdbc.sql("""
                        select address from (
                            select distinct on (lower(to_address)) lower(to_address) as address, state
                            from outbox_mail where association_id = :association and state in ('SENT', 'FAILED') and not undisclosed
                            order by lower(to_address), created_at desc, id) latest
                        where state = 'FAILED'
                        """)
                .param("association", TenantContext.require())
                .query(String.class)
                .list());
    }

    @Override
    @Transactional
    public UUID sendAgain(UUID mailId) {
        UUID id = UUID.randomUUID();
        int put = jdbc.sql("""
                        insert into outbox_mail (id, association_id, account_id, from_name, to_address, to_name, subject,
                            text_body, html_body, kind, urgent, why, subject_id, undisclosed, attachment_id, message_id, resend_of, state,
                            next_attempt_at, created_at)
                        select :id, association_id, account_id, from_name, to_address, to_name, subject,
                            text_body, html_body, kind, urgent, why, subject_id, undisclosed, attachment_id, :messageId, id, 'QUEUED', :now, :now
                        from outbox_mail where id = :original and association_id = :association
                          and erased_at is null and state <> 'CALLED_OFF'
                        """)
                .param("id", id)
                .param("messageId", MessageIds.next(settings.domain()))
                .param("now", Timestamp.from(clock.instant()))
                .param("original", mailId)
                .param("association", TenantContext.require())
                .update();
        if (put == 0) {
            throw new IllegalArgumentException("No mail " + mailId + " in this association");
        }
        events.publishEvent(new MailQueued());
        return id;
    }

    @Override
    public Queue queue() {
        // How many of others' mails go before says nothing of them but the time it takes.
        return jdbc.sql("""
                        with own as (
                            select count(*) waiting, max(next_attempt_at) last from outbox_mail
                            where association_id = :association and state in ('QUEUED', 'UNCERTAIN'))
                        select waiting, (select count(*) from outbox_mail
                            where state in ('QUEUED', 'UNCERTAIN') and next_attempt_at <= own.last) ahead
                        from own
                        """)
                .param("association", TenantContext.require())
                .query((row, number) -> new Queue(
                        row.getInt("waiting"),
                        timeLeft(row.getInt("ahead")),
                        dispatching.serverDownSince().orElse(null)))
                .single();
    }

    private @Nullable Duration timeLeft(int ahead) {
        return settings.perMinute() == 0 || ahead == 0
                ? null
                : Duration.ofSeconds(
                        (long) Math.ceil(60.0 * ahead / Allowance.ordinaryPerMinute(settings.perMinute())));
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getString("told_name"),
                row.getString("told_address"),
                row.getString("subject"),
                row.getString("kind"),
                MailState.valueOf(row.getString("state")),
                row.getBoolean("was_uncertain"),
                instant(row, "sent_at"),
                row.getObject("resend_of", UUID.class),
                row.getTimestamp("erased_at") != null);
    }

    /** As it may be read by others: a personal link stands as the words that it is one. */
    static String withoutLinks(String text) {
        return LINK.matcher(text).replaceAll(PERSONAL_LINK);
    }

    private boolean isHidden(ResultSet row) throws SQLException {
        UUID subject = row.getObject("subject_id", UUID.class);
        return row.getBoolean("undisclosed")
                && row.getTimestamp("erased_at") == null
                && (subject == null || readers.stream().noneMatch(reader -> reader.mayRead(subject)));
    }

    private Letter letter(ResultSet row, int number) throws SQLException {
        Item item = item(row, number);
        boolean hidden = isHidden(row);
        boolean waits = item.state() == MailState.QUEUED || item.state() == MailState.UNCERTAIN;
        return new Letter(
                item,
                row.getString("why"),
                hidden ? "" : withoutLinks(row.getString("text_body")),
                hidden
                        ? ""
                        : LINK.matcher(LINK_TARGET
                                        .matcher(row.getString("html_body"))
                                        .replaceAll("title=\"" + PERSONAL_LINK + "\""))
                                .replaceAll(PERSONAL_LINK),
                row.getInt("attempts"),
                waits ? instant(row, "next_attempt_at") : null,
                hidden ? null : row.getString("last_error"),
                hidden);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
