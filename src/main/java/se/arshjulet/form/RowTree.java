package se.arshjulet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of a repeating section in the order one reads a hierarchy: each parent before its own, siblings by position. */
public final class RowTree {

    private RowTree() {}

    /** @param depth  0 at the top
     * @param parent the row it stands under, or null at the top
     * @param title  its name, or empty while it has none */
    public record Node(UUID key, int depth, @Nullable UUID parent, String title) {}

    /** Every row exactly once. One whose parent is gone, or that stands in a ring, stands at the top rather than nowhere. */
    public static List<Node> of(Section section, AnswerSet set) {
        List<UUID> keys = set.rowsOf(section.key()).stream()
                .sorted((a, b) -> Integer.compare(a.position(), b.position()))
                .map(AnswerRow::key)
                .toList();
        Map<UUID, UUID> parents = parents(section, set, new HashSet<>(keys));
        Map<@Nullable UUID, List<UUID>> children = new LinkedHashMap<>();
        keys.forEach(key -> children.computeIfAbsent(parents.get(key), parent -> new ArrayList<>())
                .add(key));
        List<Node> nodes = new ArrayList<>();
        Set<UUID> placed = new HashSet<>();
        place(null, 0, section, set, children, nodes, placed);
        for (UUID key : keys) {
            if (placed.add(key)) {
                nodes.add(new Node(key, 0, null, section.rowTitle(key, set)));
                place(key, 1, section, set, children, nodes, placed);
            }
        }
        return List.copyOf(nodes);
    }

    private static void place(
            @Nullable UUID parent,
            int depth,
            Section section,
            AnswerSet set,
            Map<@Nullable UUID, List<UUID>> children,
            List<Node> nodes,
            Set<UUID> placed) {
        for (UUID key : children.getOrDefault(parent, List.of())) {
            if (placed.add(key)) {
                nodes.add(new Node(key, depth, parent, section.rowTitle(key, set)));
                place(key, depth + 1, section, set, children, nodes, placed);
            }
        }
    }

    private static Map<UUID, UUID> parents(Section section, AnswerSet set, Set<UUID> rows) {
        Map<UUID, UUID> parents = new LinkedHashMap<>();
        section.parentQuestion()
                .ifPresent(question -> rows.forEach(row -> {
                    if (set.value(new AnswerKey(row, question.key())) instanceof AnswerValue.RowReference parent
                            && rows.contains(parent.rowKey())) {
                        parents.put(row, parent.rowKey());
                    }
                }));
        return parents;
    }
}
