package se.arshjulet.machinery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.machinery.InstanceSubject.Subject;

/** Ärenden: single instances of a model, running or over. For a system administrator: anybody else gets an
 * {@link org.springframework.security.access.AccessDeniedException}. */
public interface Cases {

    Optional<Case> find(String id);

    /** Those that wait at a step, the longest waiting first. */
    List<Waiting> waitingAt(String modelId, String step, int limit);

    /** @param subject what it is about; null if nobody can say
     * @param endedAt null while it goes on
     * @param caller  the case that it is a part of; null if it stands by itself
     * @param flows   the ids of the model's arrows that it has gone along
     * @param path    in the order of time */
    record Case(
            String id,
            String modelKey,
            String modelName,
            int version,
            String xml,
            UUID associationId,
            String association,
            @Nullable Subject subject,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String caller,
            Set<String> flows,
            List<Visit> path) {}

    /** @param part    the case that it called; null for none
     * @param endedAt null while it waits there */
    record Visit(
            String step,
            String name,
            Instant startedAt,
            @Nullable Instant endedAt,
            boolean cancelled,
            @Nullable String part) {}

    record Waiting(String id, String association, @Nullable Subject subject, Instant since) {}
}
