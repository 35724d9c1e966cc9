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

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcMailErasure(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void callOff(Collection<UUID> subjects) {
        jdbc.sql("""
                        update outbox_mail set state = 'CALLED_OFF'
                        where association_id = ? and subject_id = any(?) and undisclosed and account_id is null
                          and state in ('QUEUED', 'UNCERTAIN')""")
                .params(TenantContext.require(), subjects.toArray(UUID[]::new))
                .update();
    }

    @Override
    public void erase(Collection<UUID> subjects) {
        callOff(subjects);
        jdbc.sql("""
                        update outbox_mail set to_address = '', to_name = '', subject = 'Gallrat', text_body = '', html_body = '',
                          last_error = null, erased_at = ?
                        where association_id = ? and subject_id = any(?) and undisclosed and account_id is null
                          and erased_at is null""")
                .params(Timestamp.from(clock.instant()), TenantContext.require(), subjects.toArray(UUID[]::new))
                .update();
    }
}
