package se.arshjulet.coordinationmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.WorkingMap.Status;

/** Lays three maps on each other: what is published, what is approved, and what is sent in and waits for approval. */
final class MapComparison {

    private final @Nullable MapContent published;
    private final MapContent approved;
    private final MapContent underWay;

    /** @param published null if nothing is */
    MapComparison(@Nullable MapContent published, MapContent approved, MapContent underWay) {
        this.published = published;
        this.approved = approved;
        this.underWay = underWay;
    }

    /** @param approved what is shown has been approved, whether or not it is published
     * @param differences from what is published; none unless it has changed */
    record ComparedMember(
            MapMember member,
            Status status,
            boolean approved,
            List<Difference> differences,
            List<ComparedItem> items) {}

    record ComparedItem(MapItem item, Status status, boolean approved, List<Difference> differences) {}

    List<ComparedMember> members() {
        Set<UUID> ids = new LinkedHashSet<>();
        Stream.of(Optional.ofNullable(published), Optional.of(approved), Optional.of(underWay))
                .flatMap(Optional::stream)
                .forEach(map -> map.members().forEach(member -> ids.add(member.id())));
        return ids.stream().map(this::compare).toList();
    }

    private ComparedMember compare(UUID id) {
        MapMember was = member(published, id);
        MapMember agreed = member(approved, id);
        MapMember latest = member(underWay, id);
        MapContent newest = latest != null ? underWay : approved;
        MapMember is = latest != null ? latest : agreed;
        MapMember shown = is != null ? is : Objects.requireNonNull(was);
        List<Difference> differences =
                was == null || is == null ? List.of() : Difference.between(was.facts(), is.facts());
        return new ComparedMember(shown, status(was, is), Objects.equals(is, agreed), differences, items(id, newest));
    }

    private List<ComparedItem> items(UUID member, MapContent newest) {
        Map<UUID, MapItem> was = items(published, member);
        Map<UUID, MapItem> agreed = items(approved, member);
        Map<UUID, MapItem> is = items(newest, member);
        List<ComparedItem> compared = new ArrayList<>();
        is.forEach((key, item) -> {
            Status status = status(dateless(was.get(key)), dateless(item));
            compared.add(new ComparedItem(
                    item, status, same(item, agreed.get(key)), differences(status, was.get(key), item, newest)));
        });
        was.forEach((key, item) -> {
            if (!is.containsKey(key)) {
                compared.add(new ComparedItem(item, Status.REMOVED, !agreed.containsKey(key), List.of()));
            }
        });
        return compared;
    }

    private List<Difference> differences(Status status, @Nullable MapItem was, MapItem is, MapContent newest) {
        return status != Status.CHANGED || was == null || published == null
                ? List.of()
                : Difference.between(was.facts(published), is.facts(newest));
    }

    private static Status status(@Nullable Object was, @Nullable Object is) {
        if (was == null) {
            return Status.NEW;
        }
        if (is == null) {
            return Status.REMOVED;
        }
        return was.equals(is) ? Status.PUBLISHED : Status.CHANGED;
    }

    private static boolean same(@Nullable MapItem one, @Nullable MapItem other) {
        return Objects.equals(dateless(one), dateless(other));
    }

    private static @Nullable MapItem dateless(@Nullable MapItem item) {
        return item == null ? null : item.dateless();
    }

    private static @Nullable MapMember member(@Nullable MapContent map, UUID id) {
        return map == null
                ? null
                : map.members().stream()
                        .filter(member -> member.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static Map<UUID, MapItem> items(@Nullable MapContent map, UUID member) {
        Map<UUID, MapItem> items = new LinkedHashMap<>();
        if (map == null) {
            return items;
        }
        map.items().stream()
                .filter(item -> item.memberId().equals(member))
                .forEach(item -> items.put(item.key(), item));
        return items;
    }
}
