package se.arshjulet.machinery;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the process engine has not been able to do in the current association: for the page of whatever it is about. */
public interface Troubles {

    /** Those of the things that have trouble, by business key; the oldest where one has several. At most two statements, however
     * many there are.
     * @param businessKeys ids of what the process instances are about */
    Map<UUID, Trouble> of(Collection<UUID> businessKeys);

    /** @param step    what the step is called in its model, e.g. "Påminn eller meddela försening"
     * @param what    what did not happen, as a Swedish sentence: "Påminnelsen kunde inte skickas."
     * @param since   when it failed the first time
     * @param tries   how often it has failed
     * @param nextTry when it is tried again by itself; null when somebody has to act
     * @param takenBy who looks at it; null while nobody does */
    record Trouble(
            String step,
            String what,
            Cause cause,
            Instant since,
            int tries,
            @Nullable Instant nextTry,
            @Nullable String takenBy,
            @Nullable Instant takenAt) {}
}
