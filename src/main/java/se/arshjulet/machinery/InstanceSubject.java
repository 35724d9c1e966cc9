package se.arshjulet.machinery;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the instances of a process are about, in words. A Spring bean of the module that owns the process. */
public interface InstanceSubject {

    /** The process that it speaks for. What is called by another process is about the same as the one that called it. */
    String processKey();

    /** Those of the current association, with a number of statements that does not grow; what is not found is left out. */
    Map<UUID, Subject> of(Collection<UUID> businessKeys);

    /** @param title e.g. "Organisationsmodulen 2026 · Ängby kommun"
     * @param address where those who work in the association see it; null if nowhere */
    record Subject(String title, @Nullable String address) {}
}
