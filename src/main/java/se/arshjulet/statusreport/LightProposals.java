package se.arshjulet.statusreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arshjulet.statusreport.ReportContent.Milestone;
import se.arshjulet.statusreport.ReportContent.Risk;
import se.arshjulet.statusreport.ReportWriting.Proposal;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** What the lights could be by what is known. <i>Budget</i> is known by nobody here, and <i>Övergripande</i> is a person's word. */
@Component
class LightProposals {

    /** So many late answers are more than some questions. */
    private static final int MANY_LATE = 5;

    private final Tasks tasks;
    private final Clock clock;

    LightProposals(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    Map<ProjectParameter, Proposal> of(ReportContent content) {
        Map<ProjectParameter, Proposal> proposals = new EnumMap<>(ProjectParameter.class);
        if (!content.milestones().isEmpty()) {
            proposals.put(ProjectParameter.TIMELINE, timeline(content.milestones()));
        }
        proposals.put(ProjectParameter.RISK_HANDLING, risks(content.risks()));
        long late = tasks.openBefore(LocalDate.now(clock)).stream()
                .filter(task -> !task.answersFor().isEmpty())
                .map(TaskItem::subjectId)
                .distinct()
                .count();
        proposals.put(ProjectParameter.ENGAGEMENT, engagement(late));
        return proposals;
    }

    private static Proposal timeline(List<Milestone> milestones) {
        List<Milestone> open =
                milestones.stream().filter(milestone -> !milestone.done()).toList();
        long late = open.stream()
                .filter(milestone -> milestone.expectedOn().isAfter(milestone.dueOn()))
                .count();
        if (open.stream().anyMatch(milestone -> milestone.colour() == ReportLight.RED)) {
            return new Proposal(ReportLight.RED, "En milstolpe är röd.");
        }
        if (late > 0) {
            return new Proposal(
                    ReportLight.AMBER,
                    late == 1
                            ? "En milstolpe väntas klar efter sitt måldatum."
                            : late + " milstolpar väntas klara efter sina måldatum.");
        }
        return new Proposal(ReportLight.GREEN, "Alla milstolpar väntas klara i tid.");
    }

    private static Proposal risks(List<Risk> all) {
        List<Risk> open = all.stream().filter(risk -> !risk.closed()).toList();
        long red =
                open.stream().filter(risk -> risk.colour() == ReportLight.RED).count();
        long amber =
                open.stream().filter(risk -> risk.colour() == ReportLight.AMBER).count();
        if (red > 0) {
            return new Proposal(ReportLight.RED, red == 1 ? "En öppen risk är röd." : red + " öppna risker är röda.");
        }
        if (amber > 0) {
            return new Proposal(
                    ReportLight.AMBER, amber == 1 ? "En öppen risk är orange." : amber + " öppna risker är orange.");
        }
        return new Proposal(ReportLight.GREEN, open.isEmpty() ? "Inga öppna risker." : "Alla öppna risker är gröna.");
    }

    private static Proposal engagement(long late) {
        if (late == 0) {
            return new Proposal(ReportLight.GREEN, "Inget som medlemmarna ska svara på är försenat.");
        }
        return new Proposal(
                late >= MANY_LATE ? ReportLight.RED : ReportLight.AMBER,
                late == 1 ? "Ett svar från medlemmarna är försenat." : late + " svar från medlemmarna är försenade.");
    }
}
