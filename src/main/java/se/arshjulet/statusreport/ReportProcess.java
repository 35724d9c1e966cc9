package se.arshjulet.statusreport;

import java.time.Instant;
import java.util.UUID;

/** The engine's side of a report; called in the transaction of the act. */
public interface ReportProcess {

    void start(UUID reportId);

    /** It is written.
     * @param reviewed whether it is to be reviewed before it is sent */
    void written(UUID reportId, boolean reviewed);

    /** It has been reviewed, and is sent or written in again. */
    void dispatched(UUID reportId, boolean sent);

    /** The waiting step reminds at another time. */
    void moveWake(UUID reportId, Instant at);

    void withdrawn(UUID reportId, String reason);
}
