package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * From one year to the next in the current association. A coordinator's: anybody else gets an {@link
 * org.springframework.security.access.AccessDeniedException}. What cannot be is an {@link InvalidWheelException}.
 */
public interface YearTurn {

    /** What {@link AnnualWheels#beginFrom} would make of it, without doing it; in the order of the new days. */
    List<Carried> preview(int year, int earlier);

    /** Whether the year is as it was when it was begun from another, so that this can be undone. */
    boolean isUntouched(int year);

    /** Takes the year's plan away again. */
    void undo(int year);

    /** An activity that comes along.
     * @param before its days in the earlier year
     * @param days   its days in the new one
     * @param notes  what did not come along, or came otherwise than it was; Swedish sentences */
    record Carried(UUID id, String title, List<LocalDate> before, List<LocalDate> days, List<String> notes) {

        public Carried {
            before = List.copyOf(before);
            days = List.copyOf(days);
            notes = List.copyOf(notes);
        }
    }
}
