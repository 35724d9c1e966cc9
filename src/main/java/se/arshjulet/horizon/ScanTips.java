package se.arshjulet.horizon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current association's tips, for those who write of them. Tips that were taken away are not among them. */
public interface ScanTips {

    /** Those marked for the next statusrapport that no report has; in the order they were marked. */
    List<ScanTip> chosenForReport();

    /** The month's statusrapport has them. One that an earlier report has stays that one's. */
    void reported(Collection<UUID> ids, YearMonth month);

    Optional<ScanTip> find(UUID id);

    /** All of them with one statement, in the order they were given to the association; unknown ids are left out. */
    List<ScanTip> all(Collection<UUID> ids);

    /** Those given from the first day to the last, both included; oldest first. */
    List<ScanTip> between(LocalDate from, LocalDate to);
}
