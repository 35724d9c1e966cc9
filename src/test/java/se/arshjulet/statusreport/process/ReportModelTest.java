package se.arshjulet.statusreport.process;

import java.util.Set;
import se.arshjulet.base.process.ModelRules;
import se.arshjulet.review.ReviewOutcome;
import se.arshjulet.statusreport.StatusReports;

class ReportModelTest extends ModelRules {

    ReportModelTest() {
        super(
                ReportModel.PROCESS,
                Set.of(
                        OpenReportWritingDelegate.class,
                        OpenReportDispatchDelegate.class,
                        DeliverReportDelegate.class,
                        ReportWakeDelegate.class),
                Set.of(
                        ReportModel.WRITE,
                        ReportModel.wakeOf(ReportModel.WRITE),
                        ReportModel.DISPATCH,
                        ReportModel.wakeOf(ReportModel.DISPATCH)),
                Set.of(
                        "${" + ReportVariables.NEXT_WAKE + "}",
                        "${" + ReportVariables.TO_REVIEW + "}",
                        "${" + ReportVariables.SEND + "}",
                        "${outcome == '" + ReviewOutcome.APPROVED + "'}",
                        "${'" + StatusReports.KIND + "'}"));
    }
}
