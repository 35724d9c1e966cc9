package se.arshjulet.account;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.arshjulet.base.AssociationNames;
import se.arshjulet.mail.MailLink;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;

/** The mails that let a person in. Each makes its link in the transaction that puts the mail in the queue. */
@Component
class AccountMails {

    static final Duration INVITATION_HOLDS = Duration.ofDays(14);
    static final Duration SIGN_IN_HOLDS = Duration.ofMinutes(30);
    /** For the task's link that somebody asked for again after it expired. */
    static final Duration RENEWED_TASK_HOLDS = Duration.ofDays(1);

    private final LinkRegister links;
    private final Outbox outbox;
    private final ObjectProvider<AssociationNames> names;
    private final Clock clock;

    AccountMails(LinkRegister links, Outbox outbox, ObjectProvider<AssociationNames> names, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.names = names;
        this.clock = clock;
    }

    void invite(Account account, UUID associationId) {
        UUID link = links.add(
                AccessLink.Kind.INVITATION,
                account.id(),
                associationId,
                null,
                clock.instant().plus(INVITATION_HOLDS));
        String association = nameOf(associationId);
        outbox.put(new NewMail(
                associationId,
                account.id(),
                account.email(),
                account.name(),
                "Du är inbjuden till Årshjulet av " + association,
                "invitation",
                model(account, association, link, INVITATION_HOLDS.toDays() + " dagar"),
                "INVITATION",
                "Du får mejlet för att " + association + " har lagt upp ett konto åt dig.",
                account.id()));
    }

    void signIn(Account account, @Nullable UUID associationId) {
        UUID link = links.add(
                AccessLink.Kind.SIGN_IN,
                account.id(),
                associationId,
                null,
                clock.instant().plus(SIGN_IN_HOLDS));
        sendSignIn(account, associationId, link, SIGN_IN_HOLDS.toMinutes() + " minuter");
    }

    /** A new link to the same task, in the place of one that has expired. */
    void renewTask(Account account, UUID associationId, UUID taskId) {
        UUID link = links.forTask(
                account.id(), associationId, taskId, clock.instant().plus(RENEWED_TASK_HOLDS));
        sendSignIn(account, associationId, link, "ett dygn");
    }

    private void sendSignIn(Account account, @Nullable UUID associationId, UUID link, String holds) {
        String association = associationId == null ? "Årshjulet" : nameOf(associationId);
        outbox.put(new NewMail(
                associationId,
                account.id(),
                account.email(),
                account.name(),
                "Din länk till Årshjulet",
                "sign-in-link",
                model(account, association, link, holds),
                "SIGN_IN",
                "Du får mejlet för att någon, troligen du, bad om en länk till den här adressen. "
                        + "Var det inte du? Då behöver du inte göra något.",
                account.id()));
    }

    private String nameOf(UUID associationId) {
        AssociationNames known = names.getIfAvailable();
        return known == null ? "ditt samordningsförbund" : known.nameOf(associationId);
    }

    private static Map<String, Object> model(Account account, String association, UUID link, String holds) {
        Map<String, Object> model = new HashMap<>();
        model.put("name", account.name());
        model.put("association", association);
        model.put("link", MailLink.placeholder(link));
        model.put("holds", holds);
        return model;
    }
}
