package se.arshjulet.machinery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The models that are deployed, and what stands where in them. For a system administrator: anybody else gets an
 * {@link org.springframework.security.access.AccessDeniedException}. */
public interface Models {

    /** By name, with a number of statements that does not grow. */
    List<Model> all();

    /** One version as it is drawn.
     * @param version null for the newest */
    Optional<Drawing> find(String key, @Nullable Integer version);

    /** @param versions newest first; old ones only where something is left in them */
    record Model(String key, String name, List<Version> versions) {

        public Version newest() {
            return versions.get(0);
        }

        public int running() {
            return versions.stream().mapToInt(Version::running).sum();
        }

        public int failed() {
            return versions.stream().mapToInt(Version::failed).sum();
        }
    }

    /** @param running how many cases go on in it
     * @param failed  how many steps have failed in it
     * @param left    why cases stay in it though there is a newer one */
    record Version(String modelId, int number, int running, int failed, List<LeftBehind> left) {}

    record LeftBehind(String reason, int cases) {}

    record Drawing(Model model, Version version, String xml, List<Step> steps) {}

    /** @param longest since when the one that has waited longest has; null where nothing waits */
    record Step(
            String id, String name, int waiting, @Nullable Instant longest, int failed) {}
}
