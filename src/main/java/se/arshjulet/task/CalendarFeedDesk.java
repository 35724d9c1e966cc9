package se.arshjulet.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.LinkToken;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

@Service
class CalendarFeedDesk implements CalendarFeeds {

    private final JdbcTemplate jdbc;
    private final List<DueDates> dueDates;
    private final CalendarWriter writer;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;
    private final String baseUrl;

    CalendarFeedDesk(
            JdbcTemplate jdbc,
            List<DueDates> dueDates,
            CalendarWriter writer,
            People people,
            AuditLog audit,
            Clock clock,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.jdbc = jdbc;
        this.dueDates = dueDates;
        this.writer = writer;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> openedAt() {
        return jdbc
                .queryForList(
                        "select opened_at from calendar_feed where association_id = ? and account_id = ?",
                        Timestamp.class,
                        TenantContext.require(),
                        person().accountId())
                .stream()
                .findFirst()
                .map(Timestamp::toInstant);
    }

    @Override
    @Transactional
    public String open() {
        LinkToken token = LinkToken.random();
        jdbc.update("""
                insert into calendar_feed (association_id, account_id, token_hash, opened_at) values (?, ?, ?, ?)
                on conflict (association_id, account_id)
                do update set token_hash = excluded.token_hash, opened_at = excluded.opened_at
                """, TenantContext.require(), person().accountId(), token.hash(), Timestamp.from(clock.instant()));
        audit.record("calendar.opened", null, "Tog fram en adress till sin kalender");
        return baseUrl + PATH + token.value() + ".ics";
    }

    @Override
    @Transactional
    public void close() {
        jdbc.update(
                "delete from calendar_feed where association_id = ? and account_id = ?",
                TenantContext.require(),
                person().accountId());
        audit.record("calendar.closed", null, "Stängde adressen till sin kalender");
    }

    @Override
    public Optional<String> read(String secret) {
        return find(secret).flatMap(owner -> TenantContext.call(owner.associationId(), () -> calendar(owner)));
    }

    /** Before anybody's association is known: the hash alone says whose it is. */
    private Optional<Owner> find(String secret) {
        return jdbc
                .query(
                        "select association_id, account_id from calendar_feed where token_hash = ?",
                        (row, number) -> new Owner(
                                row.getObject("association_id", UUID.class), row.getObject("account_id", UUID.class)),
                        new LinkToken(secret).hash())
                .stream()
                .findFirst();
    }

    private Optional<String> calendar(Owner owner) {
        Set<Role> roles = people.rolesIn(owner.associationId(), owner.accountId());
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        List<DueDates.DueDate> days = dueDates.stream()
                .flatMap(some -> some.of(owner.accountId(), roles).stream())
                .toList();
        return Optional.of(writer.write(days));
    }

    private static SignedIn person() {
        SignedIn person = SignedIn.current();
        if (person.byLink()) {
            throw new AccessDeniedException("A mail's link opens its task and nothing that lasts longer");
        }
        return person;
    }

    private record Owner(UUID associationId, UUID accountId) {}
}
