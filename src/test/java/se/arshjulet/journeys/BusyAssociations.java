package se.arshjulet.journeys;

import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.coding.CodedTexts;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.FollowedUp;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.PlannedActions;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.flow.OpenReconciliation;
import se.arshjulet.form.OwnForms;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.horizon.GivenTips;
import se.arshjulet.interview.InterviewUnderWay;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Threads;
import se.arshjulet.statistics.GivenMeasures;
import se.arshjulet.statusreport.ReportCourse;
import se.arshjulet.task.Tasks;
import se.arshjulet.trend.WatchedHorizon;

/** Makes associations where everything that a page can show is there. */
@TestComponent
public class BusyAssociations {

    private final TestWorlds worlds;
    private final DataRequests requests;
    private final Tasks tasks;
    private final Reviews reviews;
    private final Threads threads;
    private final Conclusions conclusions;
    private final PlannedActions actions;
    private final Grounds grounds;
    private final ConclusionDrafts drafts;
    private final OwnForms forms;
    private final FormDrafts formDrafts;
    private final FollowedUp story;
    private final OpenReconciliation reconciliation;
    private final AnnualWheels wheels;
    private final DrivenYears years;
    private final GivenMeasures measures;
    private final GivenTips tips;
    private final InterviewUnderWay interview;
    private final CodedTexts codedTexts;
    private final WatchedHorizon horizon;
    private final ReportCourse reports;

    BusyAssociations(
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
            OpenReconciliation reconciliation,
            AnnualWheels wheels,
            DrivenYears years,
            GivenMeasures measures,
            GivenTips tips,
            InterviewUnderWay interview,
            CodedTexts codedTexts,
            WatchedHorizon horizon,
            ReportCourse reports) {
        this.worlds = worlds;
        this.requests = requests;
        this.tasks = tasks;
        this.reviews = reviews;
        this.threads = threads;
        this.conclusions = conclusions;
        this.actions = actions;
        this.grounds = grounds;
        this.drafts = drafts;
        this.forms = forms;
        this.formDrafts = formDrafts;
        this.story = story;
        this.reconciliation = reconciliation;
        this.wheels = wheels;
        this.years = years;
        this.measures = measures;
        this.tips = tips;
        this.interview = interview;
        this.codedTexts = codedTexts;
        this.horizon = horizon;
        this.reports = reports;
    }

    BusyAssociation create() {
        return new BusyAssociation(
                worlds,
                requests,
                tasks,
                reviews,
                threads,
                conclusions,
                actions,
                grounds,
                drafts,
                forms,
                formDrafts,
                story,
                reconciliation,
                wheels,
                years,
                measures,
                tips,
                interview,
                codedTexts,
                horizon,
                reports);
    }
}
