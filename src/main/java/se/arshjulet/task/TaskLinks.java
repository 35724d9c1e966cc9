package se.arshjulet.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.AccessLinks;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.MailLink;

/** The links in mails that take a person straight to what she has to do, without a password. */
@Component
public class TaskLinks {

    /** How long after the last day a mail's link still lets the person in. */
    static final int GRACE_DAYS = 14;

    private final AccessLinks links;
    private final Clock clock;

    TaskLinks(AccessLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** What a mail's text holds where the link is to stand.
     * @param accountId who gets the mail: the one who has the task, or who answers for her */
    public String to(UUID accountId, TaskItem task) {
        return to(accountId, task.id(), task.dueOn());
    }

    /** The same for one who has read no task, but knows what it is. */
    public String to(UUID accountId, UUID taskId, LocalDate dueOn) {
        return MailLink.placeholder(links.forTask(accountId, TenantContext.require(), taskId, expiry(dueOn)));
    }

    void move(UUID taskId, LocalDate dueOn) {
        links.moveExpiryForTask(taskId, expiry(dueOn));
    }

    void withdraw(UUID taskId) {
        links.withdrawForTask(taskId);
    }

    /** The end of the last day of grace. */
    private Instant expiry(LocalDate dueOn) {
        return dueOn.plusDays(GRACE_DAYS + 1).atStartOfDay(clock.getZone()).toInstant();
    }
}
