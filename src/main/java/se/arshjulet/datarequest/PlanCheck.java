package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.LocalDate;
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
import se.arshjulet.association.Succession;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.FormCatalog;

/** Whether a plan can be. */
@Component
class PlanCheck {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_COVERING_TEXT = 4000;
    private static final int MOST_REMINDERS = 8;
    private static final int FARTHEST_REMINDER = 90;

    private final Members members;
    private final FormCatalog forms;
    private final People people;
    private final PlanForecast forecast;
    private final Clock clock;
    private final Succession succession;

    PlanCheck(
            Members members,
            FormCatalog forms,
            People people,
            PlanForecast forecast,
            Clock clock,
            Succession succession) {
        this.succession = succession;
        this.members = members;
        this.people = people;
        this.forms = forms;
        this.forecast = forecast;
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
        succession.obstacle().ifPresent(why -> problems.put("title", why));
        if (plan.title().isBlank()) {
            problems.putIfAbsent("title", "Omgången behöver ett namn, till exempel ”Organisationsmodulen 2026”.");
        } else if (plan.title().strip().length() > LONGEST_TITLE) {
            problems.putIfAbsent("title", "Namnet får ha högst " + LONGEST_TITLE + " tecken.");
        }
        if (!forms.knows(plan.formVersionId())) {
            problems.put("formVersionId", "Formuläret finns inte längre. Välj ett annat.");
        }
        if (Math.abs(plan.referenceYear() - today().getYear()) > 10) {
            problems.put("referenceYear", "Året ligger långt från i år. Välj ett år inom tio år.");
        }
        dueProblem(plan.dueOn()).ifPresent(message -> problems.put("dueOn", message));
        reminderProblem(plan.reminderDays()).ifPresent(message -> problems.put("reminderDays", message));
        ReviewPlanCheck.problem(
                        plan.review(),
                        people.withRole(TenantContext.require(), Role.REVIEWER).size())
                .ifPresent(message -> problems.put("review", message));
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

    /** @throws InvalidPlanException where nothing begins any more */
    void requireOwnRounds() {
        succession.obstacle().ifPresent(why -> {
            throw new InvalidPlanException(Map.of("title", why));
        });
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

    // Stands here until the rounds' desk asks the forecast itself.
    Rounds.Preview preview(Rounds.Plan plan) {
        return forecast.of(plan);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
