package se.arshjulet.machinery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.machinery.InstanceSubject.Subject;

/** The steps that have failed, in all associations. For a system administrator: anybody else gets an
 * {@link org.springframework.security.access.AccessDeniedException}. */
public interface Failures {

    /** The oldest first. */
    List<Failure> list(Filter filter, int limit);

    int count(Filter filter);

    /** Tries a step once more, now and here.
     * @return why it failed again; empty if it went well
     * @throws StaleFailureException if it is gone, or somebody else has just tried it */
    Optional<Cause> retry(String jobId);

    /** Tries the oldest of a model once more, so many that one can wait for it. */
    RetriedAll retryAll(String modelKey);

    /** She looks at it: everybody who is told of it sees that.
     * @throws StaleFailureException if it is gone, or somebody else looks at it */
    void take(String jobId);

    /** She does not look at it any more; of what somebody else has taken nothing changes. */
    void release(String jobId);

    /** What the engine kept of the last failure, for those who mend programs.
     * @throws StaleFailureException if it is gone */
    String trace(String jobId);

    /** @param modelKey   null for all models
     * @param instanceId null for all cases */
    record Filter(@Nullable String modelKey, @Nullable String instanceId) {

        public static final Filter ALL = new Filter(null, null);

        public static Filter ofModel(String key) {
            return new Filter(key, null);
        }

        public static Filter ofCase(String id) {
            return new Filter(null, id);
        }
    }

    /** @param step    what it is called in its model
     * @param what    what did not happen, as a Swedish sentence
     * @param subject what it is about; null if nobody can say
     * @param nextTry null when the engine has given up
     * @param taken   who looks at it; null while nobody does */
    record Failure(
            String jobId,
            String instanceId,
            String modelKey,
            String modelName,
            int version,
            String step,
            String what,
            Cause cause,
            UUID associationId,
            @Nullable UUID businessKey,
            String association,
            @Nullable Subject subject,
            Instant since,
            int tries,
            @Nullable Instant nextTry,
            @Nullable Taken taken) {}

    record Taken(UUID accountId, String name, Instant at) {}

    /** @param left how many of the model's have not been tried */
    record RetriedAll(int well, int failed, int left) {}
}
