package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;

/** What can be asked for, and what can be given. */
@Component
class TimeAskRules {

    private static final int LONGEST = 1_000;
    private static final int MOST_MONTHS = 12;

    private final DateWords dates;

    TimeAskRules(DateWords dates) {
        this.dates = dates;
    }

    /** @throws InvalidPlanException with Swedish messages by field */
    void requireAsk(LocalDate dueOn, LocalDate day, String reason) {
        Map<String, String> problems = dayProblem(dueOn, day);
        if (problems.isEmpty() && day.equals(dueOn)) {
            problems.put("dueOn", "Du har redan till %s på dig. Välj en senare dag.".formatted(dates.day(dueOn)));
        }
        if (reason.isBlank()) {
            problems.put("reason", "Skriv varför, så kan samordnaren svara direkt.");
        } else if (reason.strip().length() > LONGEST) {
            problems.put("reason", "Högst 1 000 tecken får plats.");
        }
        require(problems);
    }

    /** @throws InvalidPlanException with Swedish messages by field */
    void requireGrant(LocalDate dueOn, LocalDate day, String words) {
        Map<String, String> problems = dayProblem(dueOn, day);
        wordsProblem(problems, words);
        require(problems);
    }

    /** @throws InvalidPlanException with Swedish messages by field */
    void requireRefusal(String words) {
        Map<String, String> problems = new LinkedHashMap<>();
        wordsProblem(problems, words);
        if (words.isBlank()) {
            problems.put("words", "Skriv några ord om varför, så går det att planera efter det.");
        }
        require(problems);
    }

    private Map<String, String> dayProblem(LocalDate dueOn, LocalDate day) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!day.isAfter(dates.today())) {
            problems.put("dueOn", "Den nya dagen behöver ligga efter i dag. Välj en senare dag.");
        } else if (day.isBefore(dueOn)) {
            problems.put("dueOn", "Sista dagen är redan %s. Välj en senare dag.".formatted(dates.day(dueOn)));
        } else if (day.isAfter(dates.today().plusMonths(MOST_MONTHS))) {
            problems.put("dueOn", "Dagen ligger mer än ett år bort. Välj en tidigare dag.");
        }
        return problems;
    }

    private static void wordsProblem(Map<String, String> problems, String words) {
        if (words.strip().length() > LONGEST) {
            problems.put("words", "Högst 1 000 tecken får plats.");
        }
    }

    private static void require(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidPlanException(problems);
        }
    }
}
