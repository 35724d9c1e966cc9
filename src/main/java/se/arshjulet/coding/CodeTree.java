package se.arshjulet.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coding.Codebook.CodeItem;

/** Codes as they stand under one another. A code whose parent has ended stands where the nearest living one above it does. */
final class CodeTree {

    private final Map<UUID, Code> codes = new LinkedHashMap<>();

    CodeTree(List<Code> all) {
        all.forEach(code -> codes.put(code.id(), code));
    }

    /** The living, each after the one that it stands under, else in the order they came. */
    List<CodeItem> living() {
        Map<@Nullable UUID, List<Code>> under = new HashMap<>();
        codes.values().stream().filter(Code::isLiving).forEach(code -> under.computeIfAbsent(
                        above(code), parent -> new ArrayList<>())
                .add(code));
        List<CodeItem> items = new ArrayList<>();
        list(null, under, items);
        return items;
    }

    private void list(@Nullable UUID parent, Map<@Nullable UUID, List<Code>> under, List<CodeItem> items) {
        for (Code code : under.getOrDefault(parent, List.of())) {
            items.add(item(code));
            list(code.id(), under, items);
        }
    }

    CodeItem item(Code code) {
        return new CodeItem(
                code.id(),
                above(code),
                path(code),
                code.definition(),
                code.usedFor(),
                code.notUsedFor(),
                code.example(),
                code.area(),
                code.state(),
                code.mergedInto(),
                code.version());
    }

    private List<String> path(Code code) {
        List<String> names = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Code at = code; at != null && seen.add(at.id()); at = codes.get(above(at))) {
            names.add(0, at.name());
        }
        return names;
    }

    private @Nullable UUID above(Code code) {
        Set<UUID> seen = new HashSet<>();
        UUID parent = code.parentId();
        while (parent != null && seen.add(parent)) {
            Code above = codes.get(parent);
            if (above == null || above.isLiving()) {
                return above == null ? null : parent;
            }
            parent = above.parentId();
        }
        return null;
    }

    /** The code and all that stand under it, living or not. */
    Set<UUID> from(UUID codeId) {
        Set<UUID> found = new HashSet<>(Set.of(codeId));
        for (boolean more = true; more; ) {
            more = false;
            for (Code code : codes.values()) {
                more |= code.parentId() != null && found.contains(code.parentId()) && found.add(code.id());
            }
        }
        return found;
    }

    List<Code> childrenOf(UUID codeId) {
        return codes.values().stream()
                .filter(Code::isLiving)
                .filter(code -> codeId.equals(above(code)))
                .toList();
    }

    /** How many levels there are from the top down to the code's place under that parent. */
    int depthUnder(@Nullable UUID parent) {
        Code above = parent == null ? null : codes.get(parent);
        return above == null ? 0 : path(above).size();
    }

    /** How many levels stand under the code, itself counted. */
    int height(UUID codeId) {
        return 1
                + childrenOf(codeId).stream()
                        .mapToInt(child -> height(child.id()))
                        .max()
                        .orElse(0);
    }
}
