package se.arshjulet.opendata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;

/** The associations by their names in addresses, kept in memory: every public page begins by asking for one. */
@Component
public final class PublicAssociations {

    /** How long a changed name of an association may go unseen. */
    private static final Duration NAMES_KEPT = Duration.ofMinutes(1);

    private final Associations associations;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    PublicAssociations(Associations associations, Clock clock) {
        this.associations = associations;
        this.clock = clock;
    }

    private record Known(AssociationInfo association, Instant until) {}

    public Optional<AssociationInfo> bySlug(String slug) {
        Known found = known.get(slug);
        if (found != null && clock.instant().isBefore(found.until())) {
            return Optional.of(found.association());
        }
        Optional<AssociationInfo> association = associations.bySlug(slug);
        association.ifPresent(
                it -> known.put(slug, new Known(it, clock.instant().plus(NAMES_KEPT))));
        return association;
    }

    /** @throws OpenDataProblem if there is none: for the controllers of open data */
    public AssociationInfo require(String slug) {
        return bySlug(slug).orElseThrow(() -> OpenDataProblem.noAssociation(slug));
    }
}
