package se.arshjulet.statusreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.arshjulet.account.Person;

/**
 * A report's way, in the coordinators' hands: begun, reviewed if they want, sent, and corrected by another edition. An edition that
 * stands elsewhere by now is a {@link StaleReportException}; what cannot be is an {@link InvalidReportException} with Swedish
 * messages by field.
 */
public interface ReportCourse {

    /** The month that would be reported on now. */
    YearMonth nextMonth();

    /** Begins a month's report, which gathers itself at once.
     * @return its id */
    UUID begin(YearMonth month, LocalDate dueOn);

    /** A new edition of one that was sent: with all that is in it, and the reason on its first page. The earlier stays. */
    UUID correct(UUID reportId, String because);

    /** To Beredningsgruppen together, or to whichever reviewer or coordinator gets to it first.
     * @param byGroup whether it is the group's
     * @param until   the last day */
    void toReview(UUID reportId, boolean byGroup, LocalDate until);

    /** It has been reviewed, and is to be written in all the same. */
    void reopen(UUID reportId);

    /** Whom it is sent to unless she chooses others: the board and Beredningsgruppen. */
    List<Person> recipients();

    /** Sends it: from here it lies still for ever. Both reviewed and not. */
    void send(UUID reportId, Set<UUID> recipients);

    /** It is given up. */
    void withdraw(UUID reportId, String because);
}
