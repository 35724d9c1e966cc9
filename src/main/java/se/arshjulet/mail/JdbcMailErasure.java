package se.arshjulet.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;

/** Its updates wait for the dispatcher's, which never holds a row while it speaks with the mail server. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcMailErasure implements MailErasure {

    private static final String TO_THEM = """
             where association_id = :association and subject_id = any(:subjects) and undisclosed and account_id is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcMailErasure(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void callOff(Collection<UUID> subjects) {
        about(
                        "update outbox_mail set state = 'CALLED_OFF'" + TO_THEM
                                + " and state in ('QUEUED', 'UNCERTAIN')",
                        subjects)
                .update();
    }

    @Override
    public void erase(Collection<UUID> subjects) {
        callOff(subjects);
        about(
                        "update outbox_mail set to_address = '', to_name = '', subject = 'Gallrat', text_body = '', html_body = '',"
                                + " last_error = null, erased_at = :now"
                                + TO_THEM
                                + " and erased_at is null",
                        subjects)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private JdbcClient.StatementSpec about(String sql, Collection<UUID> subjects) {
        return jdbc.sql(sql)
                .param("association", TenantContext.require())
                .param("subjects", subjects.toArray(UUID[]::new));
    }
}
