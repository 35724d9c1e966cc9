package se.arshjulet.statusreport;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.mail.MailAttachments;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.statusreport.StatusReports.FileOfReport;

/** The mails that a report is sent with: the PDF goes with them, kept once for all. */
@Component
class ReportLetters {

    private final Outbox outbox;
    private final MailAttachments attachments;
    private final FrozenReports frozen;
    private final ReportReader reader;
    private final People people;
    private final String baseUrl;

    ReportLetters(
            Outbox outbox,
            MailAttachments attachments,
            FrozenReports frozen,
            ReportReader reader,
            People people,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.attachments = attachments;
        this.frozen = frozen;
        this.reader = reader;
        this.people = people;
        this.baseUrl = baseUrl;
    }

    /** To those whom it was frozen for. */
    void send(StatusReport report) {
        FileOfReport pdf = frozen.file(report.id(), DocumentFormat.PDF).orElseThrow();
        UUID attachment = attachments.keep(pdf.name(), pdf.mediaType(), pdf.content());
        YearMonth month = report.month();
        ReportContent content = reader.whole(report).content();
        Map<String, Object> model = new HashMap<>();
        model.put("title", report.title());
        model.put("correction", report.correction());
        model.put("last", ReportWords.month(month.minusMonths(1)));
        model.put("month", ReportWords.month(month));
        model.put("overall", overall(content));
        model.put("link", baseUrl + "/" + ReportTitles.address(month));
        String subject = report.edition() == 1 ? report.title() : report.title() + ", rättad";
        for (Person person : people.persons(frozen.recipients(report.id())).values()) {
            outbox.put(new NewMail(
                            TenantContext.require(),
                            person.id(),
                            person.email(),
                            person.name(),
                            subject,
                            "status-report",
                            model,
                            StatusReports.KIND,
                            "Du får mejlet för att statusrapporten går till styrelsen och Beredningsgruppen.",
                            report.id())
                    .withAttachment(attachment));
        }
    }

    private static String overall(ReportContent content) {
        ReportLight light = content.parameter(ProjectParameter.OVERALL).colour();
        return light == null ? "" : light.word() + ", " + light.meaning();
    }
}
