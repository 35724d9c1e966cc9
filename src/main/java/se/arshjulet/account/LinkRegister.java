package se.arshjulet.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.DeferredInserts;
import se.arshjulet.mail.MailLinkUrls;

/** Keeps the links. They are read before anybody is signed in, so they belong to an account and are bound to no tenant. */
@Service
@Transactional
class LinkRegister implements AccessLinks, MailLinkUrls {

    static final String PATH = "/svara/";

    private static final String INSERT = """
            insert into access_link (id, kind, account_id, association_id, task_id, expires_at, created_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final DeferredInserts inserts;
    private final Clock clock;
    private final BaseUrl baseUrl;

    LinkRegister(JdbcClient jdbc, DeferredInserts inserts, Clock clock, BaseUrl baseUrl) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @Override
    public UUID forTask(UUID accountId, UUID associationId, UUID taskId, Instant expiresAt) {
        return add(AccessLink.Kind.TASK, accountId, associationId, taskId, expiresAt);
    }

    UUID add(
            AccessLink.Kind kind,
            UUID accountId,
            @Nullable UUID associationId,
            @Nullable UUID taskId,
            Instant expiresAt) {
        UUID id = UUID.randomUUID();
        inserts.add(
                INSERT,
                id,
                kind.name(),
                accountId,
                associationId,
                taskId,
                Timestamp.from(expiresAt),
                Timestamp.from(clock.instant()));
        return id;
    }

    @Override
    public void moveExpiryForTask(UUID taskId, Instant expiresAt) {
        inserts.flush();
        jdbc.sql("update access_link set expires_at = ? where task_id = ?")
                .params(Timestamp.from(expiresAt), taskId)
                .update();
    }

    @Override
    public void withdrawForTask(UUID taskId) {
        inserts.flush();
        jdbc.sql("update access_link set withdrawn_at = ? where task_id = ? and withdrawn_at is null")
                .params(Timestamp.from(clock.instant()), taskId)
                .update();
    }

    void withdrawAll(UUID accountId) {
        inserts.flush();
        jdbc.sql("update access_link set withdrawn_at = ? where account_id = ? and withdrawn_at is null")
                .params(Timestamp.from(clock.instant()), accountId)
                .update();
    }

    @Override
    public String urlFor(UUID linkId) {
        inserts.flush();
        LinkToken token = LinkToken.random();
        jdbc.sql("insert into access_link_token (token_hash, link_id, made_at) values (?, ?, ?)")
                .params(token.hash(), linkId, Timestamp.from(clock.instant()))
                .update();
        return baseUrl.of(path(kindOf(linkId)) + token.value());
    }

    private static String path(AccessLink.Kind kind) {
        return switch (kind) {
            case GUEST -> GuestLinks.PATH;
            case INTERVIEW -> GuestLinks.INTERVIEW_PATH;
            case TASK, SIGN_IN, INVITATION -> PATH;
        };
    }

    private AccessLink.Kind kindOf(UUID linkId) {
        return AccessLink.Kind.valueOf(jdbc.sql("select kind from access_link where id = ?")
                .param(linkId)
                .query(String.class)
                .single());
    }

    /** A link that lets somebody in. */
    @Transactional(readOnly = true)
    Optional<AccessLink> find(LinkToken token) {
        return byToken(token).filter(link -> !link.kind().isGuests());
    }

    /** A link that opens something to a guest: of the kind, and no other. */
    @Transactional(readOnly = true)
    Optional<AccessLink> findGuest(LinkToken token, AccessLink.Kind kind) {
        return byToken(token).filter(link -> kind.isGuests() && link.kind() == kind);
    }

    private Optional<AccessLink> byToken(LinkToken token) {
        return jdbc.sql("""
                        select l.id, l.kind, l.account_id, l.association_id, l.task_id, l.expires_at, l.withdrawn_at, l.last_used_at
                        from access_link_token t join access_link l on l.id = t.link_id
                        where t.token_hash = ?""").param(token.hash()).query(LinkRegister::link).optional();
    }

    /** The newest of the guest's links to the subject that are still open. */
    @Transactional(readOnly = true)
    Optional<UUID> openFor(UUID subject, Instant now) {
        return jdbc.sql("""
                        select id from access_link
                        where task_id = ? and kind in ('GUEST', 'INTERVIEW') and withdrawn_at is null and expires_at > ?
                        order by created_at desc limit 1""")
                .params(subject, Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Marks the link as used.
     * @return false if it is for once and somebody was first */
    boolean use(AccessLink link) {
        return jdbc.sql("update access_link set last_used_at = ? where id = ? and (? or last_used_at is null)")
                        .params(Timestamp.from(clock.instant()), link.id(), !link.isForOnce())
                        .update()
                == 1;
    }

    private static AccessLink link(ResultSet row, int number) throws SQLException {
        return new AccessLink(
                row.getObject("id", UUID.class),
                AccessLink.Kind.valueOf(row.getString("kind")),
                row.getObject("account_id", UUID.class),
                row.getObject("association_id", UUID.class),
                row.getObject("task_id", UUID.class),
                row.getTimestamp("expires_at").toInstant(),
                instant(row, "withdrawn_at"),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
