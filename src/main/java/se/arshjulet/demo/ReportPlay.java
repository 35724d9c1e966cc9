package se.arshjulet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
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

    /** The months that are over: each is gone back to, gathers what was left behind, and its mails go that day. Leaves the clock
     * on the last of those days. */
    void sent(Ensemble ensemble, LocalDate today) {
        for (ReportStory story : stories()) {
            if (story.monthsAgo() > 0) {
                YearMonth month = YearMonth.from(today).minusMonths(story.monthsAgo());
                calendar.jumpTo(month.atDay(SENT_ON), NOON);
                ensemble.stage().as(ensemble.coordinator(), () -> {
                    UUID report = course.begin(month, month.atDay(SENT_ON));
                    write(report, story, today);
                    course.send(
                            report, course.recipients().stream().map(Person::id).collect(Collectors.toSet()));
                });
                post.awaitDelivery(ensemble.associationId());
            }
        }
    }

    /** This month's, that the year has begun by itself, unless its time has not come. */
    void latest(Ensemble ensemble, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        stories().stream().filter(story -> story.monthsAgo() == 0).forEach(story -> ensemble.stage()
                .as(ensemble.coordinator(), () -> {
                    UUID report = reports.find(month)
                            .map(sheet -> sheet.head().id())
                            .orElseGet(() -> course.begin(month, today.plusDays(4)));
                    write(report, story, today);
                    content(report).lines(ReportSection.PLANNED).stream()
                            .skip(3)
                            .findFirst()
                            .ifPresent(line -> writing.hide(report, line.id(), true));
                }));
        post.awaitDelivery(ensemble.associationId());
    }

    private List<ReportStory> stories() {
        return script.read("statusrapporter.json", new TypeReference<>() {});
    }

    private void write(UUID report, ReportStory story, LocalDate today) {
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
