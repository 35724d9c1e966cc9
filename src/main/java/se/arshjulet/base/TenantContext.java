package se.arshjulet.base;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The association that the current thread works for. It must be set before a transaction opens, since Hibernate takes
 * the tenant with the session. Where none is set, tenant-bound tables look empty: the mistake closes, never opens.
 */
public final class TenantContext {

    /** Matches no association. */
    public static final UUID NONE = new UUID(0, 0);

    private static final ThreadLocal<@Nullable UUID> CURRENT = new ThreadLocal<>();

    private TenantContext() {}

    /** The association this thread works for, if one is set. */
    public static Optional<UUID> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The association this thread works for.
     * @throws IllegalStateException if none is set */
    public static UUID require() {
        return current().orElseThrow(() -> new IllegalStateException("No association is chosen for this thread"));
    }

    /** Does the work for an association, and afterwards restores what was there before. */
    public static <T> T call(UUID associationId, Supplier<T> work) {
        UUID before = CURRENT.get();
        CURRENT.set(associationId);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** As {@link #call}, for work without a result. */
    public static void run(UUID associationId, Runnable work) {
        call(associationId, () -> {
            work.run();
            return true;
        });
    }

    private static void restore(@Nullable UUID before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
