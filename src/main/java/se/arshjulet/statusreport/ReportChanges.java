package se.arshjulet.statusreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statusreport.ReportContent.Milestone;
import se.arshjulet.statusreport.ReportContent.Risk;

/** How a report is other than the one before it, a sentence for each thing that is.
 * @param parameters by the parameter
 * @param milestones by lineage
 * @param risks      by lineage */
public record ReportChanges(
        Map<ProjectParameter, String> parameters, Map<UUID, String> milestones, Map<UUID, String> risks) {

    static final ReportChanges NONE = new ReportChanges(Map.of(), Map.of(), Map.of());

    public ReportChanges {
        parameters = Map.copyOf(parameters);
        milestones = Map.copyOf(milestones);
        risks = Map.copyOf(risks);
    }

    public boolean isEmpty() {
        return parameters.isEmpty() && milestones.isEmpty() && risks.isEmpty();
    }

    /** @param month of the earlier report */
    static ReportChanges between(@Nullable ReportContent earlier, @Nullable YearMonth month, ReportContent now) {
        if (earlier == null || month == null) {
            return NONE;
        }
        Words words = new Words(ReportWords.monthAlone(month));
        Map<ProjectParameter, String> parameters = new LinkedHashMap<>();
        Stream.of(ProjectParameter.values()).forEach(parameter -> {
            ReportLight before = earlier.parameter(parameter).colour();
            ReportLight after = now.parameter(parameter).colour();
            if (before != null && after != null && before != after) {
                parameters.put(parameter, words.was(before));
            }
        });
        Map<UUID, String> milestones = new LinkedHashMap<>();
        now.milestones()
                .forEach(milestone -> put(
                        milestones,
                        milestone.lineage(),
                        earlier.milestoneOf(milestone.lineage())
                                .map(before -> words.moved(before, milestone))
                                .orElse("Ny sedan " + words.month())));
        Map<UUID, String> risks = new LinkedHashMap<>();
        now.risks()
                .forEach(risk -> put(
                        risks,
                        risk.lineage(),
                        earlier.riskOf(risk.lineage())
                                .map(before -> words.changed(before, risk))
                                .orElse("Ny sedan " + words.month())));
        return new ReportChanges(parameters, milestones, risks);
    }

    private static void put(Map<UUID, String> sentences, UUID lineage, String sentence) {
        if (!sentence.isEmpty()) {
            sentences.put(lineage, sentence);
        }
    }

    private record Words(String month) {

        String was(ReportLight before) {
            return "%s i %s".formatted(before.word(), month);
        }

        String moved(Milestone before, Milestone now) {
            if (now.done() && !before.done()) {
                return "Nådd sedan " + month;
            }
            String due = moved("måldatum", before.dueOn(), now.dueOn());
            String expected = moved("slutdatum", before.expectedOn(), now.expectedOn());
            String colour = before.colour() == now.colour() ? "" : was(before.colour());
            return joined(due, expected, colour);
        }

        private String moved(String which, LocalDate before, LocalDate now) {
            if (before.equals(now)) {
                return "";
            }
            return "%s %s från %s".formatted(which, now.isAfter(before) ? "framflyttat" : "tidigarelagt", before);
        }

        String changed(Risk before, Risk now) {
            if (now.closed() && !before.closed()) {
                return "Stängd sedan " + month;
            }
            return before.colour() == now.colour() ? "" : was(before.colour());
        }

        private static String joined(String... sentences) {
            String all = String.join(
                    ", ",
                    Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).toList());
            return all.isEmpty() ? "" : Character.toUpperCase(all.charAt(0)) + all.substring(1);
        }
    }
}
