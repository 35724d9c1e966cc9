package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.task.Addressee;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskLinks;

/** Every mail about a follow-up but its reminders, put in the outbox in the transaction of what causes it. */
@Component
class FollowUpLetters {

    private static final String COORDINATES = "Du får mejlet för att du är samordnare.";
    private static final String DECIDES = "Du får mejlet för att du sitter i styrelsen eller läser dess underlag.";

    private final Covers covers;
    private final Outbox outbox;
    private final TaskLinks links;
    private final DateWords dates;
    private final String baseUrl;

    FollowUpLetters(
            Covers covers,
            Outbox outbox,
            TaskLinks links,
            DateWords dates,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.covers = covers;
        this.outbox = outbox;
        this.links = links;
        this.dates = dates;
        this.baseUrl = baseUrl;
    }

    /** The coordinator signs in herself: a mail's link gives nobody her rights. */
    void propose(
            FollowUp followUp,
            FollowUpStep step,
            Person coordinator,
            int answered,
            FollowUps.@Nullable Return sentBack) {
        String because = sentBack == null ? followUp.referredBecause() : sentBack.text();
        String what = sentBack != null
                ? sentBack.name() + " har sänt tillbaka förslaget"
                : because.isEmpty() ? "svaren är inne" : "återremiss från styrelsen";
        Map<String, Object> model = model(followUp, step.dueOn(), page(followUp));
        model.put("what", what);
        model.put("answered", answered);
        model.put("because", because);
        put(
                coordinator,
                "%s: %s, föreslå %s senast %s"
                        .formatted(
                                followUp.title(),
                                what,
                                because.isEmpty() ? "status" : "på nytt",
                                dates.dayOfMonth(step.dueOn())),
                "follow-up-propose",
                model,
                COORDINATES,
                step);
    }

    /** She does not take it to the board herself any more, so she hears that it is there, and how the group approved it. */
    void approved(FollowUp followUp, FollowUpStep step, Person coordinator, ReviewItem review) {
        Map<String, Object> model = model(followUp, step.dueOn(), page(followUp));
        model.put("silence", review.silence());
        model.put("boardMeetsOn", followUp.boardMeetsOn());
        put(
                coordinator,
                (review.silence()
                                ? "%s: ingen i Beredningsgruppen sa något annat, förslaget är hos styrelsen"
                                : "%s: Beredningsgruppen har godkänt, förslaget är hos styrelsen")
                        .formatted(followUp.title()),
                "follow-up-approved",
                model,
                COORDINATES,
                step);
    }

    void decide(FollowUp followUp, FollowUpStep step, Person reader, UUID taskId, String from) {
        Addressee to = covers.addressee(reader.id());
        Map<String, Object> model =
                model(followUp, followUp.boardMeetsOn(), links.to(to.person().id(), taskId, step.dueOn()));
        model.put("from", from);
        put(
                to.person(),
                "%s: läs förslaget inför styrelsen %s"
                        .formatted(followUp.title(), dates.dayOfMonth(followUp.boardMeetsOn())),
                "follow-up-decide",
                model,
                to.why(DECIDES),
                step);
    }

    /** The board has met, and nobody has put down what it found. */
    void late(FollowUp followUp, FollowUpStep step, Person coordinator) {
        put(
                coordinator,
                "%s: styrelsens ställningstagande är inte registrerat".formatted(followUp.title()),
                "follow-up-late",
                model(followUp, step.dueOn(), page(followUp)),
                COORDINATES,
                step);
    }

    void withdrawn(FollowUp followUp, FollowUpStep step, Person person, String from, String reason) {
        Map<String, Object> model = model(followUp, step.dueOn(), page(followUp));
        model.put("from", from);
        model.put("reason", reason);
        put(
                person,
                "%s: uppföljningen är återkallad".formatted(followUp.title()),
                "follow-up-withdrawn",
                model,
                "Du får mejlet för att du hade en uppgift i uppföljningen.",
                step);
    }

    private Map<String, Object> model(FollowUp followUp, LocalDate dueOn, String link) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", followUp.title());
        model.put("dueOn", dueOn);
        model.put("link", link);
        return model;
    }

    private String page(FollowUp followUp) {
        return baseUrl + "/konklusioner/uppfoljning/" + followUp.year();
    }

    private void put(
            Person to, String subject, String template, Map<String, Object> model, String why, FollowUpStep about) {
        outbox.put(new NewMail(
                TenantContext.require(),
                to.id(),
                to.email(),
                to.name(),
                subject,
                template,
                model,
                "FOLLOW_UP",
                why,
                about.id()));
    }
}
