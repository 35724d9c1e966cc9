package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.util.UUID;
import se.arshjulet.annualwheel.ActivityStarter.Intention;

/** An activity of a driven year begins, in the transaction that begins it. In a rehearsal it may have an obstacle, and then
 * what it was to start has not been started.
 * @param title with the month, for what comes by the month */
public record ActivityBegun(UUID occurrenceId, String title, Intention intention, LocalDate dueOn) {}
