package se.arshjulet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Person;
import se.arshjulet.statusreport.ReportContent;
import se.arshjulet.statusreport.ReportContent.MilestoneWords;
import se.arshjulet.statusreport.ReportContent.RiskWords;
import se.arshjulet.statusreport.ReportCourse;
import se.arshjulet.statusreport.ReportLight;
import se.arshjulet.statusreport.ReportSection;
import se.arshjulet.statusreport.ReportWriting;
import se.arshjulet.statusreport.StatusReports;

/** The months' reports: five that were sent, and the one that the coordinator is writing. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class ReportPlay {

    private static final LocalTime NOON = LocalTime.of(11, 35);
    private static final int SENT_ON = 14;

    private final Script script;
    private final ReportCourse course;
    private final ReportWriting writing;
    private final StatusReports reports;
    private final Calendar calendar;
    private final Post post;

    ReportPlay(
            Script script,
            ReportCourse course,
            ReportWriting writing,
            StatusReports reports,
            Calendar calendar,
            Post post) {
        this.script = script;
        this.course = course;
        this.writing = writing;
        this.reports = reports;
        this.calendar = calendar;
        this.post = post;
    }

    /** When all else has happened: each month is gone back to, gathers what was left behind, and its mails go that day. Ends at
     * real time.
     * @param now the real moment */
    void perform(Ensemble ensemble, LocalDate today, Instant now) {
        List<ReportStory> stories = script.read("statusrapporter.json", new TypeReference<>() {});
        for (ReportStory story : stories) {
            YearMonth month = YearMonth.from(today).minusMonths(story.monthsAgo());
            boolean over = story.monthsAgo() > 0;
            if (over) {
                calendar.jumpTo(month.atDay(SENT_ON), NOON);
            } else {
                calendar.moveToNow(ensemble.associationId(), now);
            }
            ensemble.stage().as(ensemble.coordinator(), () -> write(story, month, today, over));
            post.awaitDelivery(ensemble.associationId());
        }
    }

    private void write(ReportStory story, YearMonth month, LocalDate today, boolean over) {
        UUID report = course.begin(month, over ? month.atDay(SENT_ON) : today.plusDays(4));
        story.texts().forEach((section, html) -> {
            int version = content(report).text(section).version();
            writing.write(report, section, html, version);
        });
        story.lines().forEach((section, lines) -> lines.forEach(line -> writing.addLine(report, section, line)));
        story.lights()
                .forEach((parameter, light) ->
                        writing.setLight(report, parameter, ReportLight.valueOf(light.get(0)), light.get(1), 0));
        story.milestones().forEach(aim -> aim(report, aim, today));
        story.risks()
                .forEach(danger -> writing.addRisk(
                        report,
                        new RiskWords(danger.title(), danger.light(), danger.likelihood(), danger.owner(), false)));
        content(report).risks().stream()
                .filter(risk -> story.over().contains(risk.title()))
                .forEach(risk -> writing.changeRisk(
                        report,
                        risk.id(),
                        new RiskWords(risk.title(), ReportLight.GREEN, risk.likelihood(), risk.owner(), true),
                        risk.version()));
        if (over) {
            course.send(report, course.recipients().stream().map(Person::id).collect(Collectors.toSet()));
        } else {
            content(report).lines(ReportSection.PLANNED).stream()
                    .skip(3)
                    .findFirst()
                    .ifPresent(line -> writing.hide(report, line.id(), true));
        }
    }

    private void aim(UUID report, ReportStory.Aim aim, LocalDate today) {
        MilestoneWords words = new MilestoneWords(
                aim.title(), today.plusDays(aim.dueInDays()), today.plusDays(aim.expectedInDays()), aim.light(), false);
        content(report).milestones().stream()
                .filter(milestone -> milestone.title().equals(aim.title()))
                .findFirst()
                .ifPresentOrElse(
                        milestone -> writing.changeMilestone(report, milestone.id(), words, milestone.version()),
                        () -> writing.addMilestone(report, words));
    }

    private ReportContent content(UUID report) {
        return reports.find(report).orElseThrow().content();
    }
}
