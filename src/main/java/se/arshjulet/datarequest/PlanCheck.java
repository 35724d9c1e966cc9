package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.task.ReminderSchedule;

/** Whether a plan can be, and what would come of it. */
@Component
class PlanCheck {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_COVERING_TEXT = 4000;
    private static final int MOST_REMINDERS = 8;
    private static final int FARTHEST_REMINDER = 90;

    private final RoundRepository rounds;
    private final Members members;
    private final People people;
    private final FormCatalog forms;
    private final DateWords dates;
    private final Clock clock;

    PlanCheck(RoundRepository rounds, Members members, People people, FormCatalog forms, DateWords dates, Clock clock) {
        this.rounds = rounds;
        this.members = members;
        this.people = people;
        this.forms = forms;
        this.dates = dates;
        this.clock = clock;
    }

    /** The members of the plan, by id.
     * @throws InvalidPlanException if it cannot be */
    Map<UUID, Member> require(Rounds.Plan plan) {
        Map<UUID, Member> known = members.on(today()).stream().collect(Collectors.toMap(Member::id, member -> member));
        Map<String, String> problems = problems(plan, known);
        if (!problems.isEmpty()) {
            throw new InvalidPlanException(problems);
        }
        return known;
    }

    private Map<String, String> problems(Rounds.Plan plan, Map<UUID, Member> known) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (plan.title().isBlank()) {
            problems.put("title", "Omgången behöver ett namn, till exempel ”Organisationsmodulen 2026”.");
        } else if (plan.title().strip().length() > LONGEST_TITLE) {
            problems.put("title", "Namnet får ha högst " + LONGEST_TITLE + " tecken.");
        }
        if (!forms.knows(plan.formVersionId())) {
            problems.put("formVersionId", "Formuläret finns inte längre. Välj ett annat.");
        }
        if (Math.abs(plan.referenceYear() - today().getYear()) > 10) {
            problems.put("referenceYear", "Året ligger långt från i år. Välj ett år inom tio år.");
        }
        dueProblem(plan.dueOn()).ifPresent(message -> problems.put("dueOn", message));
        reminderProblem(plan.reminderDays()).ifPresent(message -> problems.put("reminderDays", message));
        if (plan.coveringText().strip().length() > LONGEST_COVERING_TEXT) {
            problems.put("coveringText", "Texten får ha högst " + LONGEST_COVERING_TEXT + " tecken.");
        }
        recipientProblem(plan.recipients(), known).ifPresent(message -> problems.put("recipients", message));
        return problems;
    }

    /** Why the day cannot be the last one, or empty if it can. */
    Optional<String> dueProblem(LocalDate dueOn) {
        if (!dueOn.isAfter(today())) {
            return Optional.of("Sista dagen behöver ligga efter i dag. Välj en senare dag.");
        }
        return dueOn.isAfter(today().plusYears(2))
                ? Optional.of("Sista dagen ligger mer än två år bort. Välj en tidigare dag.")
                : Optional.empty();
    }

    private static Optional<String> reminderProblem(List<Integer> days) {
        if (days.size() > MOST_REMINDERS) {
            return Optional.of("Högst " + MOST_REMINDERS + " påminnelser. Ta bort några.");
        }
        return days.stream().anyMatch(day -> Math.abs(day) > FARTHEST_REMINDER)
                ? Optional.of(
                        "En påminnelse kan gå högst " + FARTHEST_REMINDER + " dagar före eller efter sista dagen.")
                : Optional.empty();
    }

    private Optional<String> recipientProblem(List<Rounds.Recipient> recipients, Map<UUID, Member> known) {
        if (new HashSet<>(recipients).size() < recipients.size()) {
            return Optional.of("Samma representant står två gånger för samma medlem. Ta bort den ena.");
        }
        Set<Rounds.Recipient> appointed = members.representatives().stream()
                .map(person -> new Rounds.Recipient(person.memberId(), person.accountId()))
                .collect(Collectors.toSet());
        List<String> without = recipients.stream()
                .filter(recipient -> !appointed.contains(recipient) || !known.containsKey(recipient.memberId()))
                .map(recipient -> {
                    Member member = known.get(recipient.memberId());
                    return member == null ? "en medlem som inte längre finns" : member.name();
                })
                .distinct()
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of("Den valda personen är inte representant för %s. Välj en annan eller utse henne."
                        .formatted(String.join(", ", without)));
    }

    Rounds.Preview preview(Rounds.Plan plan) {
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
        return new Rounds.Preview(mails, warnings(plan));
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
