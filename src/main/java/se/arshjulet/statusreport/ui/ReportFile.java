package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.statusreport.StatusReports;
import se.arshjulet.statusreport.StatusReports.FileOfReport;

/** The report as a file to take along, made when it is asked for. */
class ReportFile extends Anchor {

    ReportFile(StatusReports reports, UUID report, DocumentFormat format) {
        super(
                DownloadHandler.fromInputStream(request -> {
                    FileOfReport file = reports.file(report, format);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            file.mediaType(),
                            file.content().length);
                }),
                Labels.text("file." + format.name()));
    }
}
