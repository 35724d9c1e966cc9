package se.arshjulet.interview;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.GuestLinks;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.MailLink;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;

/** Puts mails about an interview in the outbox: to the informant with her link, where the log does not say who she is, and to the
 * interviewer. */
@Component
class InterviewPost {

    /** Of the mails, for the log of mails. */
    private static final String KIND = "INTERVIEW";

    private static final Duration LINK_LIVES = Duration.ofDays(120);
    private static final String ASKED = "Du får mejlet för att förbundet ber dig om en intervju.";
    private static final String INTERVIEWS = "Du får mejlet för att du håller intervjun.";

    private final InformantKey key;
    private final People people;
    private final GuestLinks links;
    private final Outbox outbox;
    private final Clock clock;
    private final String baseUrl;

    InterviewPost(
            InformantKey key,
            People people,
            GuestLinks links,
            Outbox outbox,
            Clock clock,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.key = key;
        this.people = people;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** A fresh address of the informant's page. */
    String addressByHand(Interview it) {
        return links.address(link(it));
    }

    private UUID link(Interview it) {
        return links.makeForInterview(
                it.interviewer(),
                TenantContext.require(),
                it.id(),
                clock.instant().plus(LINK_LIVES));
    }

    void tell(Interview it, String subject, String point, String text, String button) {
        Map<String, Object> model = new HashMap<>();
        model.put("point", point);
        model.put("text", text);
        model.put("button", button);
        toInformant(it, subject, "interview-word", model);
    }

    /** Nothing if she has no address: then whoever interviews her tells her otherwise. */
    void toInformant(Interview it, String subject, String template, Map<String, Object> model) {
        Optional<Identity> who = key.forLetters(it.informantId())
                .filter(identity -> !identity.email().isEmpty());
        if (who.isEmpty()) {
            return;
        }
        model.put("link", MailLink.placeholder(link(it)));
        put(null, who.get().email(), who.get().name(), subject, template, model, ASKED, it);
    }

    void toInterviewer(Interview it, String subject, String point, String text, String button) {
        Person to = interviewer(it);
        Map<String, Object> model = new HashMap<>();
        model.put("point", point);
        model.put("text", text);
        model.put("button", button);
        model.put("link", baseUrl + "/intervjuer/" + it.id());
        put(to.id(), to.email(), to.name(), subject, "interview-word", model, INTERVIEWS, it);
    }

    private void put(
            @Nullable UUID account,
            String address,
            String name,
            String subject,
            String template,
            Map<String, Object> model,
            String why,
            Interview about) {
        NewMail mail = new NewMail(
                TenantContext.require(), account, address, name, subject, template, model, KIND, why, about.id());
        // The address would say who is behind the pseudonym to whoever reads the log.
        outbox.put(account == null ? mail.toSomebodyUndisclosed() : mail);
    }

    Person interviewer(Interview it) {
        return people.person(it.interviewer());
    }
}
