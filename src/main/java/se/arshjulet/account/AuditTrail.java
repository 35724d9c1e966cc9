package se.arshjulet.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** Writes the audit log; the database refuses to change or delete its rows. */
@Component
class AuditTrail implements AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(String action, @Nullable UUID subjectId, @Nullable Part part, String detail) {
        record(
                SignedIn.find().map(SignedIn::accountId).orElse(null),
                TenantContext.current().orElse(null),
                action,
                subjectId,
                part,
                detail);
    }

    /** For acts of somebody who is not signed in yet, or of no association. */
    void record(
            @Nullable UUID accountId,
            @Nullable UUID associationId,
            String action,
            @Nullable UUID subjectId,
            String detail) {
        record(accountId, associationId, action, subjectId, null, detail);
    }

    private void record(
            @Nullable UUID accountId,
            @Nullable UUID associationId,
            String action,
            @Nullable UUID subjectId,
            @Nullable Part part,
            String detail) {
        jdbc.sql("""
                        insert into audit_event (association_id, account_id, at, action, subject, detail, part_of, part_title)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        associationId,
                        accountId,
                        Timestamp.from(clock.instant()),
                        action,
                        subjectId == null ? null : subjectId.toString(),
                        detail,
                        part == null ? null : part.id(),
                        part == null ? null : part.title())
                .update();
    }
}
