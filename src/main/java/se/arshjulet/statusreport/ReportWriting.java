package se.arshjulet.statusreport;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statusreport.ReportContent.MilestoneWords;
import se.arshjulet.statusreport.ReportContent.RiskWords;

/**
 * The coordinators' hand on a report. Who changes a part says which version of it she saw: if another was first it is a {@link
 * StalePartException}, and nothing of either's is lost. A report that is not being written any more is a {@link
 * StaleReportException}. What cannot be is an {@link InvalidReportException} with Swedish messages by field.
 */
public interface ReportWriting {

    /** Gathers anew. What somebody has written stands; what is new, other or gone since is marked so. */
    Gathered gather(UUID reportId);

    /** What gathering anew would bring, as things stand now. */
    Waiting waiting(UUID reportId);

    /** @return the text's new version */
    int write(UUID reportId, ReportSection section, String html, int version);

    /** A point of one's own, last in its section. */
    UUID addLine(UUID reportId, ReportSection section, String words);

    /** Puts a point in other words; where it was gathered it is hers from now on. Blank words make it as it was gathered again, and
     * take away one of somebody's own.
     * @return its new version, 0 if it is gone */
    int rewrite(UUID reportId, UUID lineId, String words, int version);

    /** Leaves a gathered point out of the report, or takes it back. */
    void hide(UUID reportId, UUID lineId, boolean hidden);

    /** Up (negative) or down among those of its section. */
    void move(UUID reportId, UUID lineId, int steps);

    /** What could be among the year's events: what the months have brought, that is not there already. */
    List<String> candidates(UUID reportId);

    /** @param colour null takes it back
     * @return the new version */
    int setLight(UUID reportId, ProjectParameter parameter, @Nullable ReportLight colour, String reason, int version);

    /** What the lights could be, and why, where something can be computed. Never <i>Övergripande</i>. */
    Map<ProjectParameter, Proposal> proposals(UUID reportId);

    UUID addMilestone(UUID reportId, MilestoneWords words);

    int changeMilestone(UUID reportId, UUID milestoneId, MilestoneWords words, int version);

    void removeMilestone(UUID reportId, UUID milestoneId);

    UUID addRisk(UUID reportId, RiskWords words);

    int changeRisk(UUID reportId, UUID riskId, RiskWords words, int version);

    void removeRisk(UUID reportId, UUID riskId);

    /** What gathering brought. */
    record Gathered(int added, int changed, int gone) {}

    /** What there is to gather.
     * @param tips  that are chosen for the report
     * @param facts what has happened, and plans
     * @param gone  points that do not hold any more */
    record Waiting(int tips, int facts, int changed, int gone) {

        public boolean isNothing() {
            return tips + facts + changed + gone == 0;
        }
    }

    /** @param because a Swedish sentence */
    record Proposal(ReportLight colour, String because) {}
}
