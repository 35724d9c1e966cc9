package se.arshjulet.statusreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.arshjulet.statusreport.ReportContent.Milestone;
import se.arshjulet.statusreport.ReportContent.MilestoneWords;
import se.arshjulet.statusreport.ReportWarning.Kind;

/** What can hardly be right about a milestone, also while somebody still writes it: a real report had one due in December that was
 * expected in the February before. */
public final class MilestoneDoubts {

    private final YearMonth month;
    private final LocalDate today;
    private final MilestoneWords milestone;

    private MilestoneDoubts(YearMonth month, LocalDate today, MilestoneWords milestone) {
        this.month = month;
        this.today = today;
        this.milestone = milestone;
    }

    /** @param words what is said of the milestone, after its name */
    public record Doubt(Kind kind, String words) {

        /** By itself, beside what it is about. */
        public String sentence() {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        /** Whether it is the expected day that can hardly be right; else it is the light. */
        public boolean isAboutDay() {
            return kind == Kind.EXPECTED_BEFORE_DUE_YEAR || kind == Kind.PAST_DUE;
        }
    }

    /** In a month's report. */
    public static List<Doubt> of(YearMonth month, LocalDate today, MilestoneWords milestone) {
        return new MilestoneDoubts(month, today, milestone).found();
    }

    public static List<Doubt> of(YearMonth month, LocalDate today, Milestone milestone) {
        return of(
                month,
                today,
                new MilestoneWords(
                        milestone.title(),
                        milestone.dueOn(),
                        milestone.expectedOn(),
                        milestone.colour(),
                        milestone.done()));
    }

    private List<Doubt> found() {
        List<Doubt> found = new ArrayList<>();
        if (milestone.done()) {
            if (milestone.colour() != ReportLight.GREEN) {
                found.add(new Doubt(
                        Kind.DONE_NOT_GREEN,
                        "är nådd men %s.".formatted(milestone.colour().word().toLowerCase(Locale.ROOT))));
            }
            return found;
        }
        boolean beforeYear =
                milestone.expectedOn().getYear() < milestone.dueOn().getYear() || isLongAgo();
        if (beforeYear) {
            found.add(new Doubt(
                    Kind.EXPECTED_BEFORE_DUE_YEAR,
                    "väntas klar %s, långt före måldatum %s. Är året rätt?"
                            .formatted(milestone.expectedOn(), milestone.dueOn())));
        }
        if (milestone.expectedOn().isAfter(milestone.dueOn()) && milestone.colour() == ReportLight.GREEN) {
            found.add(new Doubt(Kind.LATE_BUT_GREEN, "väntas klar efter måldatum men är grön."));
        }
        if (milestone.expectedOn().isBefore(asOf()) && !beforeYear) {
            found.add(new Doubt(
                    Kind.PAST_DUE,
                    "skulle vara klar %s. Är den nådd, eller när väntas den nu?".formatted(milestone.expectedOn())));
        }
        return found;
    }

    /** A day that has been already, long before the last, as a real report's February for what was due in December: most likely
     * next year's was meant. */
    private boolean isLongAgo() {
        return milestone.expectedOn().isBefore(month.atDay(1).minusMonths(2))
                && milestone.expectedOn().plusMonths(6).isBefore(milestone.dueOn());
    }

    /** A report of a month that is over is judged as things stood then. */
    private LocalDate asOf() {
        return today.isAfter(month.atEndOfMonth()) ? month.atDay(1) : today;
    }
}
