package se.arshjulet.task;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;

/** Tells whoever covers that she does, and that she need not any more. */
@Component
class AbsenceLetters {

    private final Outbox outbox;
    private final DateWords dates;
    private final String baseUrl;

    AbsenceLetters(Outbox outbox, DateWords dates, @Value("${arshjulet.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.dates = dates;
        this.baseUrl = baseUrl;
    }

    void asked(Absence absence, String by) {
        Map<String, Object> model = model(absence, by);
        model.put("firstDay", absence.firstDay());
        model.put("lastDay", absence.lastDay());
        model.put("link", baseUrl + "/uppgifter");
        put(
                absence,
                "Du svarar för %s %s till %s"
                        .formatted(
                                absence.person().name(),
                                dates.dayOfMonth(absence.firstDay()),
                                dates.dayOfMonth(absence.lastDay())),
                "cover",
                model,
                "COVER");
    }

    void ended(Absence absence, String by) {
        put(
                absence,
                "Du svarar inte längre för %s".formatted(absence.person().name()),
                "cover-ended",
                model(absence, by),
                "COVER_ENDED");
    }

    private static Map<String, Object> model(Absence absence, String by) {
        Map<String, Object> model = new HashMap<>();
        model.put("person", absence.person().name());
        model.put("by", by);
        model.put("herself", by.equals(absence.person().name()));
        return model;
    }

    private void put(Absence absence, String subject, String template, Map<String, Object> model, String kind) {
        outbox.put(new NewMail(
                TenantContext.require(),
                absence.cover().id(),
                absence.cover().email(),
                absence.cover().name(),
                subject,
                template,
                model,
                kind,
                "Du får mejlet för att %s har valt dig som ersättare.".formatted(model.get("by")),
                absence.id()));
    }
}
