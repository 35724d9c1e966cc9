package se.arshjulet.annualwheel;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.base.TenantContext;

/** What an activity has to be before it is kept. */
@Component
class DraftCheck {

    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ROLE = 100;
    private static final int LONGEST_DESCRIPTION = 4000;

    private static final int MOST_REMINDERS = 8;
    private static final int FARTHEST_REMINDER = 90;

    private final People people;
    private final ActivityStarters starters;

    DraftCheck(People people, ActivityStarters starters) {
        this.people = people;
        this.starters = starters;
    }

    /** @param others the wheel's other activities
     * @throws InvalidWheelException if it is not */
    void require(Draft draft, List<WheelActivity> others) {
        Map<String, String> problems = problems(draft);
        if (others.stream()
                .anyMatch(other -> other.title().equalsIgnoreCase(draft.title().strip()))) {
            problems.putIfAbsent("title", "Det finns redan en aktivitet som heter så. Kalla den något annat.");
        }
        links(draft.timing(), others, problems);
        if (!problems.isEmpty()) {
            throw new InvalidWheelException(problems);
        }
    }

    /** What is wrong with it, whatever else is in the plan, by field. */
    Map<String, String> problems(Draft draft) {
        Map<String, String> problems = new LinkedHashMap<>();
        title(draft, problems);
        if (draft.responsible().stream().anyMatch(role -> role.isBlank() || role.length() > LONGEST_ROLE)) {
            problems.put("responsible", "En roll får ha högst %d tecken.".formatted(LONGEST_ROLE));
        }
        if (draft.responsible().isEmpty() && draft.accountId() == null) {
            problems.put("responsible", "Skriv vems det är: en roll, en grupp eller en person.");
        }
        UUID person = draft.accountId();
        if (person != null && people.rolesIn(TenantContext.require(), person).isEmpty()) {
            problems.put("account", "Personen har inget öppet konto i förbundet. Välj någon annan.");
        }
        if (draft.description().length() > LONGEST_DESCRIPTION) {
            problems.put("description", "Beskrivningen får ha högst %d tecken.".formatted(LONGEST_DESCRIPTION));
        }
        if (!starters.knows(draft.starts().kind())) {
            problems.put("starts", "Välj vad som händer när den kommer.");
        }
        if (draft.reminderDays().size() > MOST_REMINDERS
                || draft.reminderDays().stream().anyMatch(days -> Math.abs(days) > FARTHEST_REMINDER)) {
            problems.put(
                    "starts",
                    "Högst %d påminnelser, och högst %d dagar före eller efter sista dagen."
                            .formatted(MOST_REMINDERS, FARTHEST_REMINDER));
        }
        lead(draft.timing(), problems);
        return problems;
    }

    /** What its days have to be worked out from, before the rest of it is written.
     * @throws InvalidWheelException if it is not */
    void requireTiming(Outlooks.Timing timing, List<WheelActivity> others) {
        Map<String, String> problems = new LinkedHashMap<>();
        lead(timing, problems);
        links(timing, others, problems);
        if (!problems.isEmpty()) {
            throw new InvalidWheelException(problems);
        }
    }

    private static void lead(Outlooks.Timing timing, Map<String, String> problems) {
        Integer lead = timing.leadDays();
        if (lead != null && (lead < 0 || lead > 366)) {
            problems.put("leadDays", "Skriv ett antal dagar mellan 0 och 366.");
        }
    }

    private static void title(Draft draft, Map<String, String> problems) {
        String title = draft.title().strip();
        if (title.isEmpty()) {
            problems.put("title", "Skriv vad som ska göras.");
        } else if (title.length() > LONGEST_TITLE) {
            problems.put("title", "Namnet får ha högst %d tecken.".formatted(LONGEST_TITLE));
        }
    }

    private static void links(Outlooks.Timing timing, List<WheelActivity> others, Map<String, String> problems) {
        Set<UUID> known = others.stream().map(WheelActivity::id).collect(Collectors.toSet());
        if (timing.rule() instanceof DateRule.Relative relative && !known.contains(relative.anchor())) {
            problems.put("rule", "Aktiviteten som dagen räknas från finns inte i årets plan. Välj en annan.");
        }
        if (!known.containsAll(new HashSet<>(timing.dependsOn()))) {
            problems.put("dependsOn", "Det som ska vara klart före finns inte i årets plan. Välj något annat.");
        }
    }
}
