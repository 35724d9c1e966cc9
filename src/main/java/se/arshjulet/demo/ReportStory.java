package se.arshjulet.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statusreport.Likelihood;
import se.arshjulet.statusreport.ProjectParameter;
import se.arshjulet.statusreport.ReportLight;
import se.arshjulet.statusreport.ReportSection;

/** What the coordinator writes in a month's report (demo/statusrapporter.json), beside what it gathers itself.
 * @param monthsAgo 0 is the one that she is writing
 * @param lights    a light, and why
 * @param milestones new ones, and those with the title of one that is there change it
 * @param closed    risks that are over, by title */
record ReportStory(
        int monthsAgo,
        Map<ReportSection, String> texts,
        Map<ReportSection, List<String>> lines,
        Map<ProjectParameter, List<String>> lights,
        List<Aim> milestones,
        @Nullable List<String> closed,
        List<Danger> risks) {

    /** @param dueInDays from today */
    record Aim(String title, int dueInDays, int expectedInDays, ReportLight light) {}

    record Danger(String title, ReportLight light, Likelihood likelihood, String owner) {}

    List<String> over() {
        return Objects.requireNonNullElse(closed, List.of());
    }
}
