package se.arshjulet.flow;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.flow.Reconciliation.Word;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.task.Addressee;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskLinks;

/** Every mail about a reconciliation but its reminders, put in the outbox in the transaction of what causes it. */
@Component
class ReconciliationLetters {

    private static final String COORDINATES = "Du får mejlet för att du är samordnare.";
    private static final String ANSWERS = "Du får mejlet för att du svarar för en organisation som flödet rör.";

    private final Covers covers;
    private final Outbox outbox;
    private final TaskLinks links;
    private final DateWords dates;
    private final String baseUrl;

    ReconciliationLetters(
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

    /** "Avstämning 2025: från Försäkringskassan till regionen". */
    static String title(Reconciliation it) {
        String words = it.pair().words();
        return "Avstämning %d: %s%s"
                .formatted(it.pair().year(), words.substring(0, 1).toLowerCase(Locale.ROOT), words.substring(1));
    }

    void opened(Reconciliation it, Word word, UUID account, UUID task, String from) {
        Addressee to = covers.addressee(account);
        Map<String, Object> model = model(it, links.to(to.person().id(), task, it.dueOn()));
        model.put("own", FigureWords.of(it.sum(word.side())));
        model.put("other", FigureWords.of(it.sum(word.side().other())));
        model.put("otherName", it.pair().party(word.side().other()).title());
        model.put("ownName", word.memberName());
        model.put("from", from);
        model.put("again", it.reopening() == null ? "" : it.reopening().reason());
        put(
                to.person(),
                "%s – stäm av senast %s".formatted(title(it), dates.dayOfMonth(it.dueOn())),
                "flow-opened",
                model,
                to.why(ANSWERS),
                it);
    }

    /** Nobody can act by the coordinator's link: she signs in. */
    void late(Reconciliation it, Person coordinator) {
        Map<String, Object> model = model(it, page(it));
        model.put(
                "waitsFor",
                String.join(", ", it.waitsFor().stream().map(Word::memberName).toList()));
        put(coordinator, title(it) + " är försenad", "flow-late", model, COORDINATES, it);
    }

    void ended(Reconciliation it, Person person, boolean coordinator) {
        Map<String, Object> model = model(it, page(it));
        model.put("state", it.state().name());
        model.put("agreed", it.agreed() == null ? "" : FigureWords.of(it.agreed()));
        model.put("reason", it.closeReason() == null ? "" : it.closeReason());
        model.put("coordinator", coordinator);
        String how =
                switch (it.state()) {
                    case AGREED -> "parterna är överens";
                    case EXPLAINED -> "båda har förklarat";
                    case WITHDRAWN -> "behövs inte längre";
                    case ENDED, OPEN -> "avslutad";
                };
        put(person, title(it) + " – " + how, "flow-ended", model, coordinator ? COORDINATES : ANSWERS, it);
    }

    private Map<String, Object> model(Reconciliation it, String link) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", title(it));
        model.put("dueOn", it.dueOn());
        model.put("link", link);
        return model;
    }

    private String page(Reconciliation it) {
        return baseUrl + "/avstamning/" + it.id();
    }

    private void put(
            Person to, String subject, String template, Map<String, Object> model, String why, Reconciliation about) {
        outbox.put(new NewMail(
                TenantContext.require(),
                to.id(),
                to.email(),
                to.name(),
                subject,
                template,
                model,
                Reconciliations.KIND,
                why,
                about.id()));
    }
}
