package se.arshjulet.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.association.Member;
import se.arshjulet.coding.CodedTexts;
import se.arshjulet.conclusion.ActionState;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.FollowedUp;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.PlannedActions;
import se.arshjulet.conclusion.VersionChange;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.flow.OpenReconciliation;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.horizon.GivenTips;
import se.arshjulet.interview.InterviewUnderWay;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Threads;
import se.arshjulet.statistics.GivenMeasures;
import se.arshjulet.statusreport.ReportCourse;
import se.arshjulet.task.Tasks;
import se.arshjulet.trend.WatchedHorizon;

/** An association where everything that a page can show is there: a round, a task, a review and a follow-up that wait. */
final class BusyAssociation {

    static final String FORM_TITLE = "Hemligt formulär";
    private static final String FORM = """
            {"key": "secret", "title": "Hemligt formulär", "sections": [{"key": "s", "title": "Del",
             "questions": [{"key": "q", "type": "LONG_TEXT", "label": "Fråga"}]}]}
            """;
    static final String ROUND = "Hemlig omgång";
    static final String ANSWER = "Hemligt svar";
    static final String CONCLUSION = "Hemlig konklusion";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    final TestWorld world;
    private final UUID round;
    private final UUID assignment;
    private final String caseId;
    private final UUID task;
    private final UUID review;
    private final UUID thread;
    private final int conclusion;
    private final UUID action;
    private final UUID ground;
    private final UUID form;
    private final UUID formDraft;
    private final UUID reconciliation;
    private final int year;
    private final UUID measure;
    private final UUID draft;
    private final UUID interviewRound;
    private final UUID interview;
    private final CodedTexts.Made coded;
    private final UUID trend;
    private final YearMonth reported;

    BusyAssociation(
            TestWorlds worlds,
            DataRequests requests,
            Tasks tasks,
            Reviews reviews,
            Threads threads,
            Conclusions conclusions,
            PlannedActions actions,
            Grounds grounds,
            ConclusionDrafts drafts,
            OwnForms forms,
            FormDrafts formDrafts,
            FollowedUp story,
            OpenReconciliation openReconciliation,
            AnnualWheels wheels,
            DrivenYears years,
            GivenMeasures measures,
            GivenTips tips,
            InterviewUnderWay interviewUnderWay,
            CodedTexts codedTexts,
            WatchedHorizon horizon,
            ReportCourse reports) {
        world = worlds.create();
        coded = codedTexts.differing(world, CONCLUSION);
        trend = horizon.of(world, CONCLUSION);
        Member submitting = world.member("Ängby kommun");
        Member open = world.member("Region Åtta");
        round = requests.started(world, requests.plan(world, ROUND, 30, 14));
        UUID submitted = requests.assignment(world, round, submitting).id();
        requests.submitted(world, submitted, submitting, ANSWER);
        review = world.as(
                world.coordinator(),
                () -> reviews.openOf(Assignments.KIND, submitted).orElseThrow().id());
        assignment = requests.assignment(world, round, open).id();
        caseId = requests.caseOf(assignment);
        reconciliation = openReconciliation.between(world, open, submitting);
        thread = world.as(
                world.representative(open),
                () -> threads.say(
                        new Threads.Place(Assignments.KIND, assignment, AnswerKey.NO_ROW, "memberMission"), ANSWER));
        requests.fillIn(world, world.representative(open), assignment, ANSWER);
        task = world.as(world.coordinator(), () -> tasks.ofSubject(Assignments.KIND, assignment)
                .orElseThrow()
                .id());
        conclusion = world.as(
                world.coordinator(),
                () -> conclusions.write(
                        new Conclusions.Wording(
                                CONCLUSION, CONCLUSION, Set.of(MappingArea.COLLABORATION), DAY, CONCLUSION),
                        VersionChange.NEW,
                        Set.of()));
        draft = world.as(
                world.coordinator(),
                () -> drafts.begin(new ConclusionDrafts.Words(
                        CONCLUSION, CONCLUSION, Set.of(MappingArea.COLLABORATION), VersionChange.NEW, Set.of())));
        action = world.as(
                world.coordinator(),
                () -> actions.add(new PlannedActions.Draft(
                        DAY.getYear(),
                        CONCLUSION,
                        "",
                        "",
                        "",
                        null,
                        DAY,
                        ActionState.PLANNED,
                        "",
                        Set.of(conclusion))));
        ground = world.as(
                world.coordinator(),
                () -> grounds.add(
                        conclusion,
                        new Grounds.Draft(
                                Grounds.Kind.REPORT, Grounds.Stance.SUPPORTS, CONCLUSION, CONCLUSION, "", null, false),
                        new UploadedFile("fil.txt", "text/plain", CONCLUSION.getBytes(UTF_8))));
        form = world.as(
                world.coordinator(),
                () -> forms.publish(FORM, world.coordinator().id()));
        formDraft = world.as(
                world.coordinator(),
                () -> formDrafts.from(form, world.coordinator().id()));
        year = story.today().getYear();
        reported = YearMonth.from(story.today());
        world.as(
                world.coordinator(), () -> reports.begin(reported, story.today().plusDays(5)));
        plan(wheels, years, year);
        measure = measures.anchored(world, CONCLUSION);
        tips.busy(world, CONCLUSION);
        interview = interviewUnderWay.withNotesToRead(world, CONCLUSION);
        interviewRound = interviewUnderWay.round(world, interview);
        world.person("Gra Nskare", "granskare", Role.REVIEWER);
        story.started(world, story.plan(world, year));
        world.members().forEach(member -> story.answered(world, member, ConclusionStatus.SAME, CONCLUSION));
        story.proposed(world, year, ConclusionStatus.SAME, CONCLUSION);
    }

    /** A year with something that is over, something that is late and something to come. */
    private void plan(AnnualWheels wheels, DrivenYears years, int year) {
        world.as(world.coordinator(), () -> {
            wheels.begin(year);
            wheels.add(
                    year,
                    new AnnualWheels.Draft(
                            CONCLUSION,
                            ActivityKind.MEETING,
                            List.of(CONCLUSION),
                            null,
                            CONCLUSION,
                            new DateRule.Monthly(List.of(1, 6, 12), new DayInMonth.LastWorkingDay()),
                            0,
                            Set.of()));
            years.finish(wheels.find(year).orElseThrow().occurrences().get(0).id(), CONCLUSION);
        });
    }

    /** By the names that parameters of views have. */
    Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>(Map.of(
                "roundId", round.toString(),
                "assignmentId", assignment.toString(),
                "taskId", task.toString(),
                "reviewId", review.toString(),
                "threadId", thread.toString(),
                "nr", String.valueOf(conclusion),
                "actionId", action.toString(),
                "groundId", ground.toString(),
                "formVersionId", form.toString(),
                "year", String.valueOf(year)));
        ids.put("reconciliationId", reconciliation.toString());
        ids.put("questionKey", "q");
        ids.put("formDraftId", formDraft.toString());
        ids.put("modelKey", "data-request");
        ids.put("caseId", caseId);
        ids.put("measureId", measure.toString());
        ids.put("interviewRoundId", interviewRound.toString());
        ids.put("draftId", draft.toString());
        ids.put("interviewId", interview.toString());
        ids.put("textId", coded.text().toString());
        ids.put("trendId", trend.toString());
        ids.put("codeId", coded.code().toString());
        ids.put("month", reported.toString());
        return ids;
    }

    /** The same and its own name, for what is read outside Vaadin. */
    Map<String, String> idsAndSlug() {
        Map<String, String> values = new HashMap<>(ids());
        values.put("slug", world.association().slug());
        values.put(
                "organisationId", world.member("Region Åtta").organisationId().toString());
        return values;
    }

    /** She whose task is open. */
    TestWorld.TestPerson representative() {
        return world.representative(world.member("Region Åtta"));
    }
}
