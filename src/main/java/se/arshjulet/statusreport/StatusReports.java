package se.arshjulet.statusreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.document.Document;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.review.Reviews.ReviewItem;

/**
 * The months' status reports to read. The board and Beredningsgruppen read what was sent, and Beredningsgruppen what it is to
 * review; coordinators read all. Anybody else is an {@link org.springframework.security.access.AccessDeniedException}.
 */
public interface StatusReports {

    /** The kind of its tasks, of its reviews and of its mails. */
    String KIND = "STATUS_REPORT";

    /** One a month: the edition that holds (the one that is written, for those who may see it), the latest month first. With a
     * number of statements that does not grow. */
    List<Month> months();

    /** What was sent the last; for the board's own page. */
    Optional<Month> newestSent();

    /** Empty where there is none that she may see: the draft for those who may see it, else the latest edition sent. */
    Optional<Sheet> find(YearMonth month);

    /** One edition. */
    Optional<Sheet> find(UUID reportId);

    Optional<Sheet> ofStep(UUID stepId);

    /** As it would be if it were sent now; for one that is sent, as its parts say. */
    Document document(UUID reportId);

    /** For one that is sent, the very bytes that were; else as it is now. */
    FileOfReport file(UUID reportId, DocumentFormat format);

    enum State {
        WRITING,
        REVIEWING,
        READY,
        SENT,
        WITHDRAWN;

        public boolean isUnderWay() {
            return this == WRITING || this == REVIEWING || this == READY;
        }
    }

    /** @param dueOn   when it is to be sent
     * @param lights  those that are set
     * @param address its page, below the base address */
    record Month(
            UUID id,
            YearMonth month,
            int edition,
            State state,
            LocalDate dueOn,
            @Nullable Instant sentAt,
            Map<ProjectParameter, ReportLight> lights,
            String address) {}

    /** Another edition of the same month, that was sent. */
    record Edition(UUID id, int edition, Instant sentAt, String correction) {}

    /** @param correction why there is this edition; empty for the first
     * @param gatheredAt when it gathered itself the last time
     * @param returned   what the reviewers wanted changed, if it came back; empty else
     * @param review     the latest, if there is one
     * @param sentTo     whom, by name
     * @param editions   those of the month that were sent, the latest first
     * @param previous   which month's report it is compared with, if there is one
     * @param changes    how it is other than that one
     * @param mayWrite   she is a coordinator
     * @param own        she handed it over for review, and there are others to approve it */
    record Sheet(
            Month head,
            String correction,
            String responsible,
            @Nullable Instant gatheredAt,
            ReportContent content,
            String returned,
            @Nullable ReviewItem review,
            List<String> sentTo,
            List<Edition> editions,
            @Nullable YearMonth previous,
            ReportChanges changes,
            List<ReportWarning> warnings,
            boolean mayWrite,
            boolean own) {}

    record FileOfReport(String name, String mediaType, byte[] content) {}
}
