package se.arshjulet.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.association.AssociationInfo;

/**
 * What can be found, as the publications that are shown say it. It is brought up to date when somebody searches, so that what is
 * published, taken back or published anew is found or not found at once, whoever did it and however.
 */
@Component
class SearchIndex {

    private final List<SearchablePart> parts;
    private final JdbcTemplate jdbc;

    SearchIndex(List<SearchablePart> parts, JdbcTemplate jdbc) {
        this.parts = List.copyOf(parts);
        this.jdbc = jdbc;
    }

    /** What each of the associations shows now, by its parts' names; those that show nothing are left out. A statement for each part. */
    Map<UUID, Map<String, UUID>> editions(Collection<UUID> associationIds) {
        Map<UUID, Map<String, UUID>> editions = new HashMap<>();
        parts.forEach(part -> part.editions(associationIds)
                .forEach((association, edition) -> editions.computeIfAbsent(association, id -> new TreeMap<>())
                        .put(part.path(), edition)));
        return editions;
    }

    String title(String path) {
        return parts.stream()
                .filter(part -> part.path().equals(path))
                .map(SearchablePart::title)
                .findFirst()
                .orElse("");
    }

    /** Draws anew what has been published or taken back since it was drawn: of the others it only asks, and of all at once.
     * @param editions what each of the associations shows; see {@link #editions} */
    @Transactional
    public void bringUpToDate(Collection<AssociationInfo> associations, Map<UUID, Map<String, UUID>> editions) {
        Map<UUID, Map<String, UUID>> indexed =
                indexed(associations.stream().map(AssociationInfo::id).toList());
        associations.stream()
                .filter(it -> !of(indexed, it).equals(of(editions, it)))
                // Whoever else brings the same ones up to date takes them in the same order.
                .sorted(Comparator.comparing(AssociationInfo::id))
                .forEach(it -> bringUpToDate(it, of(editions, it)));
    }

    private static Map<String, UUID> of(Map<UUID, Map<String, UUID>> all, AssociationInfo association) {
        return all.getOrDefault(association.id(), Map.of());
    }

    private void bringUpToDate(AssociationInfo association, Map<String, UUID> editions) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "search " + association.id());
        Map<String, UUID> indexed = of(indexed(List.of(association.id())), association);
        Set<String> gone = new HashSet<>(indexed.keySet());
        gone.removeAll(editions.keySet());
        gone.forEach(part -> remove(association, part));
        for (SearchablePart part : parts) {
            UUID edition = editions.get(part.path());
            if (edition != null && !edition.equals(indexed.get(part.path()))) {
                remove(association, part.path());
                add(association, part, edition);
            }
        }
    }

    private Map<UUID, Map<String, UUID>> indexed(Collection<UUID> associationIds) {
        Map<UUID, Map<String, UUID>> indexed = new HashMap<>();
        jdbc.query(
                "select association_id, part, edition from search_part where association_id = any (?)",
                row -> {
                    indexed.computeIfAbsent(row.getObject("association_id", UUID.class), id -> new HashMap<>())
                            .put(row.getString("part"), row.getObject("edition", UUID.class));
                },
                (Object) associationIds.toArray(UUID[]::new));
        return indexed;
    }

    private void remove(AssociationInfo association, String part) {
        jdbc.update("delete from search_thing where association_id = ? and part = ?", association.id(), part);
        jdbc.update("delete from search_part where association_id = ? and part = ?", association.id(), part);
    }

    private void add(AssociationInfo association, SearchablePart part, UUID edition) {
        List<SearchableThing> things = part.things(association);
        jdbc.update(
                "insert into search_part (association_id, part, edition) values (?, ?, ?)",
                association.id(),
                part.path(),
                edition);
        jdbc.batchUpdate(
                """
                insert into search_thing (association_id, part, position, title, context, body, path)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                IntStream.range(0, things.size())
                        .mapToObj(i -> new Object[] {
                            association.id(),
                            part.path(),
                            i,
                            things.get(i).title(),
                            things.get(i).context(),
                            things.get(i).body(),
                            things.get(i).path()
                        })
                        .toList());
    }
}
