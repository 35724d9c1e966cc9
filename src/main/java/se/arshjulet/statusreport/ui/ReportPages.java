package se.arshjulet.statusreport.ui;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.document.DocumentTemplates;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.ui.ReviewTracks;
import se.arshjulet.statusreport.ReportCourse;
import se.arshjulet.statusreport.ReportWriting;
import se.arshjulet.statusreport.StatusReports;

/** Opens the page of a report, for whoever writes it, reviews it or reads it; and what such a page works with. */
@Component
class ReportPages {

    final StatusReports reports;
    final ReportWriting writing;
    final ReportCourse course;
    final DocumentTemplates templates;
    final Reviews reviews;
    final ReviewTracks tracks;
    final DateWords words;

    ReportPages(
            StatusReports reports,
            ReportWriting writing,
            ReportCourse course,
            DocumentTemplates templates,
            Reviews reviews,
            ReviewTracks tracks,
            DateWords words) {
        this.reports = reports;
        this.writing = writing;
        this.course = course;
        this.templates = templates;
        this.reviews = reviews;
        this.tracks = tracks;
        this.words = words;
    }

    /** Empty if there is none that she may see. */
    Optional<ReportPage> open(UUID reportId) {
        return reports.find(reportId).map(sheet -> new ReportPage(this, reportId));
    }
}
