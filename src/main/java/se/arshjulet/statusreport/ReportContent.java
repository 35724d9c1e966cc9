package se.arshjulet.statusreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that an edition of a report holds, as it is now; every part knows its version, by which whoever changes it says what she saw. */
public record ReportContent(
        Map<ReportSection, Passage> texts,
        List<Line> lines,
        Map<ProjectParameter, Parameter> parameters,
        List<Milestone> milestones,
        List<Risk> risks) {

    public ReportContent {
        texts = Map.copyOf(texts);
        lines = List.copyOf(lines);
        parameters = Map.copyOf(parameters);
        milestones = List.copyOf(milestones);
        risks = List.copyOf(risks);
    }

    /** What is written under the section's heading; empty as long as nothing is. */
    public Passage text(ReportSection section) {
        return texts.getOrDefault(section, Passage.EMPTY);
    }

    /** Its points in their order, also those that are hidden. */
    public List<Line> lines(ReportSection section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    /** Those that readers see. */
    public List<Line> shown(ReportSection section) {
        return lines(section).stream().filter(line -> !line.hidden()).toList();
    }

    public Parameter parameter(ProjectParameter parameter) {
        return parameters.getOrDefault(parameter, Parameter.UNSET);
    }

    Optional<Milestone> milestoneOf(UUID lineage) {
        return milestones.stream()
                .filter(milestone -> milestone.lineage().equals(lineage))
                .findFirst();
    }

    Optional<Risk> riskOf(UUID lineage) {
        return risks.stream().filter(risk -> risk.lineage().equals(lineage)).findFirst();
    }

    /** @param html sanitised */
    public record Passage(String html, int version) {

        static final Passage EMPTY = new Passage("", 0);
    }

    /** What came of a gathered point when it was gathered the last time. */
    public enum News {
        NEW,
        /** its module says something else than before */
        CHANGED,
        /** its module does not say it any more */
        GONE
    }

    /** A point.
     * @param origin   which fact of which module; null for somebody's own
     * @param gathered as its module says it
     * @param forAll   whether all readers may open the page at the address
     * @param words    as somebody has put it; null where it stands as gathered */
    public record Line(
            UUID id,
            ReportSection section,
            @Nullable String origin,
            String gathered,
            @Nullable Instant gatheredAt,
            String address,
            boolean forAll,
            @Nullable String words,
            @Nullable News news,
            boolean hidden,
            int version) {

        public String text() {
            return words == null ? gathered : words;
        }

        public boolean isOwn() {
            return origin == null;
        }

        /** It was gathered, and somebody has put it otherwise: it is hers, and gathering anew leaves it so. */
        public boolean isRewritten() {
            return origin != null && words != null;
        }
    }

    /** @param colour null until somebody has set it */
    public record Parameter(@Nullable ReportLight colour, String reason, int version) {

        static final Parameter UNSET = new Parameter(null, "", 0);
    }

    /** @param lineage the same from one report to the next */
    public record Milestone(
            UUID id,
            UUID lineage,
            String title,
            LocalDate dueOn,
            LocalDate expectedOn,
            ReportLight colour,
            boolean done,
            int version) {

        public MilestoneWords words() {
            return new MilestoneWords(title, dueOn, expectedOn, colour, done);
        }
    }

    /** What somebody writes of a milestone. */
    public record MilestoneWords(
            String title, LocalDate dueOn, LocalDate expectedOn, ReportLight colour, boolean done) {}

    /** @param lineage the same from one report to the next
     * @param closed  it is told of a last time, and not carried over */
    public record Risk(
            UUID id,
            UUID lineage,
            String title,
            ReportLight colour,
            @Nullable Likelihood likelihood,
            String owner,
            boolean closed,
            int version) {

        public RiskWords words() {
            return new RiskWords(title, colour, likelihood, owner, closed);
        }
    }

    /** What somebody writes of a risk. */
    public record RiskWords(
            String title, ReportLight colour, @Nullable Likelihood likelihood, String owner, boolean closed) {}
}
