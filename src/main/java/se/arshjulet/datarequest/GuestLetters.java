package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.MailLink;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.task.Addressee;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskLinks;
import se.arshjulet.task.Tasks;

/** The mails about what is handed to guests: one that asks, and one that tells that the guest is done. */
@Component
class GuestLetters {

    private final Covers covers;
    private final Outbox outbox;
    private final TaskLinks links;
    private final Tasks tasks;
    private final DateWords dates;
    private final String baseUrl;

    GuestLetters(
            Covers covers,
            Outbox outbox,
            TaskLinks links,
            Tasks tasks,
            DateWords dates,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.covers = covers;
        this.outbox = outbox;
        this.links = links;
        this.tasks = tasks;
        this.dates = dates;
        this.baseUrl = baseUrl;
    }

    /** Says who asks, for what and by when, and nothing of what others have answered. */
    void asked(Draft draft, Delegation made, UUID link) {
        String by = draft.who().name();
        Map<String, Object> model = new HashMap<>();
        model.put("title", draft.head().roundTitle());
        model.put("member", draft.head().memberName());
        model.put("by", by);
        model.put("message", made.message());
        model.put("lastDay", dates.dayOf(made.expiresAt().minusSeconds(1)));
        model.put("link", MailLink.placeholder(link));
        outbox.put(new NewMail(
                TenantContext.require(),
                null,
                String.valueOf(made.guestEmail()),
                made.guestName(),
                "%s ber dig svara senast %s"
                        .formatted(
                                by,
                                dates.dayOfMonth(dates.dayOf(made.expiresAt().minusSeconds(1)))),
                "guest-asked",
                model,
                "GUEST_ASKED",
                "Du får mejlet för att %s har skrivit din adress i Årshjulet. Svara till %s om det blev fel."
                        .formatted(by, by),
                draft.id()));
    }

    /** To whoever handed it over. */
    void done(AssignmentHead head, Delegation delegation, int answered) {
        boolean hers = delegation.createdBy().equals(head.representativeId());
        Addressee addressee = covers.addressee(delegation.createdBy());
        Person to = addressee.person();
        Map<String, Object> model = new HashMap<>();
        model.put("title", head.roundTitle());
        model.put("guest", delegation.guestName());
        model.put("answered", answered);
        model.put(
                "link",
                hers
                        ? links.to(
                                to.id(),
                                tasks.ofSubject(Assignments.KIND, head.id()).orElseThrow())
                        : baseUrl + "/datauppdrag/svar/" + head.id());
        outbox.put(new NewMail(
                TenantContext.require(),
                to.id(),
                to.email(),
                to.name(),
                "%s är klar: %s".formatted(delegation.guestName(), head.roundTitle()),
                "guest-done",
                model,
                "GUEST_DONE",
                addressee.why("Du får mejlet för att du bad %s om hjälp med svaret.".formatted(delegation.guestName())),
                head.id()));
    }
}
