package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.GivenRemark;

/** Every mail about a konklusion on its way but its reminders and Beredningsgruppen's, put in the outbox in the transaction of
 * what causes it. */
@Component
class DraftLetters {

    private final Outbox outbox;
    private final Reviews reviews;
    private final DateWords dates;
    private final String baseUrl;

    DraftLetters(Outbox outbox, Reviews reviews, DateWords dates, @Value("${arshjulet.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.reviews = reviews;
        this.dates = dates;
        this.baseUrl = baseUrl;
    }

    /** It came back, and what is to be changed. */
    void rewrite(ConclusionDraft draft, UUID step, Person coordinator, LocalDate dueOn) {
        String because = draft.referredBack().isEmpty()
                ? reviews.remarks(ConclusionDrafts.KIND, draft.id()).stream()
                        .findFirst()
                        .map(GivenRemark::text)
                        .orElse("")
                : draft.referredBack();
        String from = draft.referredBack().isEmpty() ? "Beredningsgruppen" : "Styrelsen";
        put(
                draft,
                step,
                coordinator,
                "%s: %s vill ha en ändring, skriv om senast %s"
                        .formatted(
                                draft.title(),
                                from.equals("Styrelsen") ? "styrelsen" : "Beredningsgruppen",
                                dates.dayOfMonth(dueOn)),
                from + " har sänt tillbaka konklusionen:",
                because,
                "Du får mejlet för att du ansvarar för konklusionen.");
    }

    void toBoard(ConclusionDraft draft, UUID step, Person reader, LocalDate meets) {
        put(
                draft,
                step,
                reader,
                "%s: läs inför styrelsen %s".formatted(draft.title(), dates.dayOfMonth(meets)),
                "Beredningsgruppen har godkänt förslaget till konklusion. Styrelsen tar ställning %s."
                        .formatted(dates.day(meets)),
                draft.wording(),
                "Du får mejlet för att du sitter i styrelsen eller läser dess underlag.");
    }

    void withdrawn(ConclusionDraft draft, UUID about, Person person, String because) {
        put(
                draft,
                about,
                person,
                "%s: förslaget är återkallat".formatted(draft.title()),
                "Förslaget till konklusion är återkallat, och du behöver inte göra något mer.",
                because,
                "Du får mejlet för att du har fått förslaget att läsa.");
    }

    private void put(
            ConclusionDraft draft, UUID about, Person to, String subject, String point, String text, String why) {
        Map<String, Object> model = new HashMap<>();
        model.put("point", point);
        model.put("text", text);
        model.put("link", baseUrl + "/konklusioner/forslag/" + draft.id());
        outbox.put(new NewMail(
                TenantContext.require(),
                to.id(),
                to.email(),
                to.name(),
                subject,
                "conclusion-draft",
                model,
                ConclusionDrafts.KIND,
                why,
                about));
    }
}
