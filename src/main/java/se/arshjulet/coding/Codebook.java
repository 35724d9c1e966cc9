package se.arshjulet.coding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.interview.MappingArea;

/**
 * The association's codebook (kodbok): a tree of codes, which coordinators keep together. Every change stands in its history.
 * All methods are a coordinator's; what cannot be done is refused with an {@link InvalidCodingException} by field.
 */
public interface Codebook {

    /** As deep as the tree may be; deeper than that nobody finds. */
    int DEEPEST = 4;

    /** The codes that can be given, each after the one that it stands under, else by name in Swedish order. */
    List<CodeItem> living();

    /** How much the living are used, by code; those that are not are left out. */
    Map<UUID, Use> uses();

    /** Whatever has become of it. */
    Optional<CodeItem> find(UUID codeId);

    UUID add(Draft draft);

    /** Its name, its words and its place in the tree.
     * @param version what she read; if somebody has changed it since, it is refused at "version" */
    void change(UUID codeId, int version, Draft draft);

    /** Its units carry the other from now on, and what stands under it stands under the other. */
    void merge(UUID codeId, UUID into);

    /** New codes beside it, and for each unit which of them it carries instead.
     * @param names  of the new codes, at least one
     * @param shares by unit the numbers of the new codes; a unit that is not there, or has none, keeps the old code
     * @param retire the old code is not used any more; refused while a unit carries it
     * @return the new codes in the order of their names */
    List<UUID> split(UUID codeId, List<String> names, Map<UUID, Set<Integer>> shares, boolean retire);

    /** What carries the code and is hers to know of: her own, and what is agreed. */
    List<Carrier> carriers(UUID codeId);

    /** It can be given no more; units that carry it still do. */
    void retire(UUID codeId, String reason);

    /** Newest first. */
    List<Change> history(int offset, int limit);

    List<Change> historyOf(UUID codeId);

    /** Takes a change back. Refused if the codes have been changed since, or their names are others' now. */
    void undo(UUID changeId);

    enum State {
        LIVING,
        MERGED,
        RETIRED
    }

    enum ChangeKind {
        ADDED,
        RENAMED,
        DESCRIBED,
        MOVED,
        MERGED,
        SPLIT,
        RETIRED,
        REVIVED
    }

    /** @param usedFor    when it is given, and
     * @param notUsedFor when another is given instead */
    record Draft(
            String name,
            @Nullable UUID parentId,
            String definition,
            String usedFor,
            String notUsedFor,
            String example,
            @Nullable MappingArea area) {

        /** As when it is made while one reads: a name is enough, the rest can be said later. */
        public static Draft named(String name) {
            return new Draft(name, null, "", "", "", "", null);
        }
    }

    /** @param path the names from the top of the tree to its own */
    record CodeItem(
            UUID id,
            @Nullable UUID parentId,
            List<String> path,
            String definition,
            String usedFor,
            String notUsedFor,
            String example,
            @Nullable MappingArea area,
            State state,
            @Nullable UUID mergedInto,
            int version) {

        public String name() {
            return path.get(path.size() - 1);
        }

        /** 0 at the top. */
        public int depth() {
            return path.size() - 1;
        }

        public Draft draft() {
            return new Draft(name(), parentId, definition, usedFor, notUsedFor, example, area);
        }
    }

    /** What carries a code or one that stands under it.
     * @param quotes   agreed: as many as the matrix counts and the search finds
     * @param underWay more that she has marked herself, in texts that are not agreed yet */
    record Use(int quotes, int underWay) {

        public static final Use NONE = new Use(0, 0);
    }

    /** @param quote blanked */
    record Carrier(UUID unitId, String quote, String pseudonym) {}

    /** @param name  the code's, as it was
     * @param other what it became: its new name, what it came under, went into, or was split into
     * @param undoneBy empty unless it was taken back */
    record Change(
            UUID id,
            ChangeKind kind,
            UUID codeId,
            String name,
            String other,
            String reason,
            String by,
            Instant at,
            String undoneBy,
            @Nullable Instant undoneAt,
            boolean canBeUndone) {}
}
