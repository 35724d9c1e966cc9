package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.task.ReminderSchedule;

/** What would come of a plan: the mails that would go, and what the coordinator may want to think of first. */
@Component
class PlanForecast {

    private final RoundRepository rounds;
    private final People people;
    private final FormCatalog forms;
    private final DateWords dates;
    private final Clock clock;

    PlanForecast(RoundRepository rounds, People people, FormCatalog forms, DateWords dates, Clock clock) {
        this.rounds = rounds;
        this.people = people;
        this.forms = forms;
        this.dates = dates;
        this.clock = clock;
    }

    Rounds.Preview of(Rounds.Plan plan) {
        return new Rounds.Preview(mails(plan), warnings(plan));
    }

    private List<Rounds.PlannedMail> mails(Rounds.Plan plan) {
        int representatives = (int) plan.recipients().stream()
                .map(Rounds.Recipient::representativeId)
                .distinct()
                .count();
        int coordinators =
                people.withRole(TenantContext.require(), Role.COORDINATOR).size();
        List<Rounds.PlannedMail> mails = new ArrayList<>();
        mails.add(new Rounds.PlannedMail(
                today(),
                "Förfrågan",
                Letters.requestSubject(plan.title().strip(), plan.dueOn(), dates),
                plan.recipients().size()));
        for (var step : new ReminderSchedule(plan.dueOn(), plan.reminderDays(), clock.getZone()).steps()) {
            if (step.at().isAfter(clock.instant())) {
                mails.add(
                        step.act() == ReminderSchedule.Act.REMIND
                                ? new Rounds.PlannedMail(
                                        step.on(), "Påminnelse", reminderSubject(plan, step.on()), representatives)
                                : new Rounds.PlannedMail(
                                        step.on(),
                                        "Försenat: till samordnaren",
                                        "Försenat: de som inte har svarat",
                                        coordinators));
            }
        }
        return mails;
    }

    private String reminderSubject(Rounds.Plan plan, LocalDate on) {
        return on.isAfter(plan.dueOn())
                ? "%s: svaret är försenat".formatted(plan.title().strip())
                : "Påminnelse: %s, svara senast %s".formatted(plan.title().strip(), dates.dayOfMonth(plan.dueOn()));
    }

    private List<Rounds.Warning> warnings(Rounds.Plan plan) {
        List<Rounds.Warning> warnings = new ArrayList<>();
        underWay(plan)
                .forEach(title -> warnings.add(new Rounds.Warning(
                        "%s pågår redan med samma formulär och år. De som är med i båda får frågorna två gånger."
                                .formatted(title))));
        if (isWeekend(plan.dueOn())) {
            warnings.add(new Rounds.Warning("Sista dagen är en helgdag. De flesta svarar på en vardag."));
        }
        if (plan.dueOn().getMonth() == Month.JULY) {
            warnings.add(new Rounds.Warning("Sista dagen ligger i juli, när många har semester."));
        }
        if (plan.dueOn().isBefore(today().plusDays(7))) {
            warnings.add(new Rounds.Warning("Det är mindre än en vecka till sista dagen."));
        }
        List<LocalDate> passed = plan.reminderDays().stream()
                .map(days -> plan.dueOn().minusDays(days))
                .filter(day -> !day.isAfter(today()))
                .sorted()
                .toList();
        if (!passed.isEmpty()) {
            warnings.add(new Rounds.Warning(passedReminders(passed)));
        }
        plan.reminderDays().stream()
                .map(days -> plan.dueOn().minusDays(days))
                .filter(day -> day.isAfter(today()) && isWeekend(day))
                .sorted()
                .forEach(day -> warnings.add(
                        new Rounds.Warning("Påminnelsen %s går ut under en helg.".formatted(dates.day(day)))));
        if (plan.reminderDays().isEmpty()) {
            warnings.add(new Rounds.Warning("Inga påminnelser är valda. Svaren brukar då komma sent."));
        }
        return warnings;
    }

    private List<String> underWay(Rounds.Plan plan) {
        return forms.published().stream()
                .filter(form -> form.formVersionId().equals(plan.formVersionId()))
                .flatMap(form -> rounds.underWay(form.key(), plan.referenceYear()).stream())
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private String passedReminders(List<LocalDate> passed) {
        List<String> days = passed.stream().map(dates::dayOfMonth).toList();
        String last = days.get(days.size() - 1);
        return days.size() == 1
                ? "Påminnelsen den %s går inte ut: dagen har passerat.".formatted(last)
                : "Påminnelserna den %s och %s går inte ut: dagarna har passerat."
                        .formatted(String.join(", ", days.subList(0, days.size() - 1)), last);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
