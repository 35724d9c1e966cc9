package se.arshjulet.datarequest;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.task.Addressee;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskLinks;
import se.arshjulet.task.Tasks;

/** The mails about what is shared with a colleague: that it is, that it is taken back; and that she is done. */
@Component
class SharingLetters {

    private final Covers covers;
    private final Outbox outbox;
    private final TaskLinks links;
    private final Tasks tasks;
    private final GuestLetters guests;
    private final DateWords dates;

    SharingLetters(Covers covers, Outbox outbox, TaskLinks links, Tasks tasks, GuestLetters guests, DateWords dates) {
        this.covers = covers;
        this.outbox = outbox;
        this.links = links;
        this.tasks = tasks;
        this.guests = guests;
        this.dates = dates;
    }

    void shared(Draft draft, Delegation made, Person colleague) {
        Map<String, Object> model = model(draft);
        model.put("message", made.message());
        model.put("lastDay", dates.dayOf(made.expiresAt().minusSeconds(1)));
        Addressee to = covers.addressee(colleague.id());
        model.put(
                "link",
                links.to(
                        to.person().id(),
                        tasks.ofSubject(Delegations.KIND, made.id()).orElseThrow()));
        put(
                draft,
                to,
                "%s ber dig svara senast %s"
                        .formatted(
                                draft.who().name(),
                                dates.dayOfMonth(dates.dayOf(made.expiresAt().minusSeconds(1)))),
                "shared",
                model,
                "SHARED");
    }

    void takenBack(Draft draft, Delegation delegation) {
        put(
                draft,
                covers.addressee(Objects.requireNonNull(delegation.colleagueId())),
                "%s: du behöver inte svara".formatted(draft.head().roundTitle()),
                "shared-back",
                model(draft),
                "SHARED_BACK");
    }

    /** To whoever shared it, as of a guest. */
    void done(Draft draft, Delegation delegation) {
        guests.done(
                draft.head(),
                delegation,
                delegation.unsigned(draft.form(), draft.answers()).size());
    }

    private static Map<String, Object> model(Draft draft) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", draft.head().roundTitle());
        model.put("member", draft.head().memberName());
        model.put("by", draft.who().name());
        return model;
    }

    private void put(
            Draft draft, Addressee to, String subject, String template, Map<String, Object> model, String kind) {
        outbox.put(new NewMail(
                TenantContext.require(),
                to.person().id(),
                to.person().email(),
                to.person().name(),
                subject,
                template,
                model,
                kind,
                to.why("Du får mejlet för att %s har delat en uppgift med dig."
                        .formatted(draft.who().name())),
                draft.id()));
    }
}
