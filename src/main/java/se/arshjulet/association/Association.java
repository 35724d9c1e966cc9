package se.arshjulet.association;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    AssociationInfo info() {
        return new AssociationInfo(id, slug, name, demo);
    }
}
