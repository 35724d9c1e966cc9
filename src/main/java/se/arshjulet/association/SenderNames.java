package se.arshjulet.association;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.arshjulet.base.AssociationNames;

/** Tells the modules that serve all, mail among them, what an association is called. A new name is known within a minute. */
@Component
class SenderNames implements AssociationNames {

    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    private final Associations associations;
    private final Map<UUID, Known> names = new ConcurrentHashMap<>();

    SenderNames(Associations associations) {
        this.associations = associations;
    }

    @Override
    public String nameOf(UUID associationId) {
        Known known = names.get(associationId);
        if (known == null || System.nanoTime() - known.since() > KEPT) {
            known = new Known(associations.byId(associationId).name(), System.nanoTime());
            names.put(associationId, known);
        }
        return known.name();
    }

    private record Known(String name, long since) {}

    @Override
    public List<UUID> ids() {
        return associations.all().stream().map(AssociationInfo::id).toList();
    }
}
