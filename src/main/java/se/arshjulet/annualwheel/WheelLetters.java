package se.arshjulet.annualwheel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.annualwheel.ActivityStarter.Occasion;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.task.Addressee;
import se.arshjulet.task.Covers;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.TaskLinks;

/** Every mail about the year but its reminders, put in the outbox in the transaction of what causes it. */
@Component
class WheelLetters {

    private static final String COORDINATES = "Du får mejlet för att du är samordnare.";
    private static final String OWNS = "Du får mejlet för att aktiviteten är din eller din grupps i årshjulet.";
    private static final String MEETS = "Du får mejlet för att du sitter i gruppen som ska mötas.";

    private final Outbox outbox;
    private final TaskLinks links;
    private final Covers covers;
    private final DateWords dates;
    private final String baseUrl;

    WheelLetters(
            Outbox outbox,
            TaskLinks links,
            Covers covers,
            DateWords dates,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.links = links;
        this.covers = covers;
        this.dates = dates;
        this.baseUrl = baseUrl;
    }

    /** What begins for her today, in one mail.
     * @param begun at least one, by last day */
    void begun(UUID owner, List<TaskItem> begun) {
        Addressee to = covers.addressee(owner);
        List<Map<String, Object>> items = begun.stream()
                .map(item -> Map.<String, Object>of(
                        "title", item.title(),
                        "dueOn", item.dueOn(),
                        "link", links.to(to.person().id(), item)))
                .toList();
        TaskItem first = begun.get(0);
        put(
                to.person(),
                begun.size() == 1
                        ? "%s: gör klart senast %s".formatted(first.title(), dates.dayOfMonth(first.dueOn()))
                        : "%d aktiviteter i årshjulet börjar nu".formatted(begun.size()),
                "wheel-begun",
                Map.of("items", items),
                "WHEEL_BEGUN",
                to.why(OWNS),
                first.subjectId());
    }

    void call(Person person, Occasion meeting, String agenda) {
        put(
                person,
                "%s %s".formatted(meeting.title(), dates.day(meeting.dueOn())),
                "wheel-meeting",
                Map.of(
                        "title", meeting.title(),
                        "day", meeting.dueOn(),
                        "agenda", agenda,
                        "description", meeting.description(),
                        "link", page(meeting.year(), meeting.occurrenceId())),
                "WHEEL_MEETING",
                MEETS,
                meeting.occurrenceId());
    }

    /** @param late at least one, the longest first */
    void late(Person coordinator, List<WheelTime> late) {
        List<Map<String, Object>> items = late.stream()
                .map(time -> Map.<String, Object>of(
                        "title", time.title(),
                        "dueOn", time.occurrence().dueOn(),
                        "responsible", String.join(", ", time.draft().responsible())))
                .toList();
        WheelTime first = late.get(0);
        put(
                coordinator,
                late.size() == 1
                        ? "Försenat i årshjulet: " + first.title()
                        : "Försenat i årshjulet: %d aktiviteter".formatted(late.size()),
                "wheel-late",
                Map.of(
                        "items",
                        items,
                        "link",
                        page(first.wheel().year(), first.occurrence().id())),
                "WHEEL_LATE",
                COORDINATES,
                first.occurrence().id());
    }

    void toClose(Person coordinator, AnnualWheel wheel, int open) {
        put(
                coordinator,
                "Årshjulet %d är slut: stäng året".formatted(wheel.year()),
                "wheel-close",
                Map.of(
                        "year",
                        String.valueOf(wheel.year()),
                        "open",
                        open,
                        "link",
                        baseUrl + "/arshjul/" + wheel.year()),
                "WHEEL_CLOSE",
                COORDINATES,
                wheel.id());
    }

    private String page(int year, UUID occurrenceId) {
        return "%s/arshjul/%d?vald=%s".formatted(baseUrl, year, occurrenceId);
    }

    private void put(
            Person to,
            String subject,
            String template,
            Map<String, Object> model,
            String kind,
            String why,
            UUID about) {
        outbox.put(new NewMail(
                TenantContext.require(), to.id(), to.email(), to.name(), subject, template, model, kind, why, about));
    }
}
