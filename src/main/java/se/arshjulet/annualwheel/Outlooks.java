package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.AnnualWheels.Shift;

/** What an activity's days would be, while somebody still writes it: nothing is changed. */
public interface Outlooks {

    /** For a coordinator; anybody else gets an {@link org.springframework.security.access.AccessDeniedException}.
     * @param activityId null for a new one
     * @throws InvalidWheelException by field, if the plan cannot have it so: what it counts from is gone, or waits for it */
    Outlook of(int year, @Nullable UUID activityId, Timing timing);

    /** The part of a draft that says its days.
     * @see AnnualWheels.Draft */
    record Timing(DateRule rule, @Nullable Integer leadDays, Set<UUID> dependsOn) {

        public Timing {
            dependsOn = Set.copyOf(dependsOn);
        }
    }

    /** @param days   by their last day, each time that it comes
     * @param others the times of other activities that move with it */
    record Outlook(List<Day> days, List<Shift> others) {}

    /** @param reason why it is not where its rule says, in Swedish; empty where it is */
    record Day(LocalDate startsOn, LocalDate dueOn, String reason) {}
}
