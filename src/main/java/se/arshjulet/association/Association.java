package se.arshjulet.association;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.AssociationInfo.Successor;

/** A samordningsförbund. Global: it is what the others are bound to. */
@Entity
class Association {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What stands right under /karta and is no association. */
    private static final Set<String> RESERVED = Set.of("organisationer", "sok");

    @Id
    private UUID id;

    private String slug;
    private String name;
    private boolean demo;
    private Instant createdAt;
    private @Nullable UUID mergedIntoId;
    private @Nullable LocalDate mergedOn;
    private @Nullable UUID mergerId;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Association() {}

    Association(UUID id, String slug, String name, boolean demo, Instant createdAt) {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("A slug has only a–z, 0–9 and - : " + slug);
        }
        if (RESERVED.contains(slug)) {
            throw new IllegalArgumentException("The slug is taken by a page of the site: " + slug);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("An association has a name");
        }
        this.id = id;
        this.slug = slug;
        this.name = name.strip();
        this.demo = demo;
        this.createdAt = createdAt;
    }

    static boolean mayBe(String slug) {
        return SLUG.matcher(slug).matches() && !RESERVED.contains(slug);
    }

    AssociationInfo info(@Nullable Successor successor) {
        return new AssociationInfo(id, slug, name, demo, successor);
    }

    /** @param from the day from which another is part of this one */
    Successor asSuccessor(LocalDate from) {
        return new Successor(id, slug, name, from);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isDemo() {
        return demo;
    }

    /** That it becomes part of another.
     * @param on the first day */
    record Merged(UUID mergerId, UUID into, LocalDate on) {}

    /** Also where the day has not come. */
    Optional<Merged> merged() {
        return mergerId == null || mergedIntoId == null || mergedOn == null
                ? Optional.empty()
                : Optional.of(new Merged(mergerId, mergedIntoId, mergedOn));
    }

    Optional<Merged> mergedBy(LocalDate day) {
        return merged().filter(it -> !it.on().isAfter(day));
    }

    /** @throws IllegalStateException if it is part of one already */
    void mergeInto(UUID merger, UUID into, LocalDate on) {
        if (mergerId != null || into.equals(id)) {
            throw new IllegalStateException(name + " cannot become part of another");
        }
        mergerId = merger;
        mergedIntoId = into;
        mergedOn = on;
    }

    /** It remains one of its own after all.
     * @throws IllegalStateException if the day has come */
    void standAlone(LocalDate today) {
        if (mergedBy(today).isPresent()) {
            throw new IllegalStateException(name + " is part of another since " + mergedOn);
        }
        mergerId = null;
        mergedIntoId = null;
        mergedOn = null;
    }
}
