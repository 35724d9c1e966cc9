package se.arshjulet.association;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.MergerTable.Held;

/**
 * Whose memberships a merger ends and begins. Organisations are global: one that is a member of several parts becomes one member,
 * and one that is a member of the other already stays what it is.
 */
final class MovedMembers {

    private final @Nullable UUID into;
    private final Map<UUID, List<Held>> byOrganisation;

    /** @param held the memberships of the parts and of the association that takes them in, those that have not ended before the day
     * @param into null for one that is to be */
    MovedMembers(List<Held> held, @Nullable UUID into) {
        this.into = into;
        byOrganisation = held.stream()
                .collect(Collectors.groupingBy(Held::organisationId, LinkedHashMap::new, Collectors.toList()));
    }

    /** One organisation.
     * @param ends   its memberships in the parts
     * @param joined it is a member of the other already */
    record Moved(List<Held> ends, boolean joined) {

        Held first() {
            return ends.get(0);
        }

        /** As long as the longest of them; null for until further notice. */
        @Nullable
        LocalDate until() {
            return ends.stream().anyMatch(it -> it.until() == null)
                    ? null
                    : ends.stream()
                            .flatMap(it -> Optional.ofNullable(it.until()).stream())
                            .max(LocalDate::compareTo)
                            .orElseThrow();
        }
    }

    /** In the order of the organisations' names. */
    List<Moved> all() {
        return byOrganisation.values().stream()
                .map(its -> new Moved(
                        its.stream()
                                .filter(it -> !it.associationId().equals(into))
                                .toList(),
                        its.stream().anyMatch(it -> it.associationId().equals(into))))
                .filter(it -> !it.ends().isEmpty())
                .toList();
    }

    List<Held> ending() {
        return all().stream().map(Moved::ends).flatMap(Collection::stream).toList();
    }

    /** As the preview tells it.
     * @param name of an association */
    List<Mergers.MovedMember> told(Function<UUID, String> name) {
        return all().stream()
                .map(it -> new Mergers.MovedMember(
                        it.first().organisationId(),
                        it.first().organisation(),
                        it.ends().stream()
                                .map(held -> name.apply(held.associationId()))
                                .distinct()
                                .toList(),
                        it.joined()))
                .toList();
    }
}
