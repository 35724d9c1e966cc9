package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The map as those who work with it see it: what is published beside what is not yet, in the current association. */
public interface WorkingMap {

    /** Those that can be published, in the map's order. */
    List<MapModule> modules();

    Standing of(MapModule module);

    /** Those that answers have been approved to since they were last published, or that are not published. Two statements. */
    List<MapModule> approvedSincePublished();

    /** @param edition the number of the publication that is shown; null if none is
     * @param publishedAt when it was published
     * @param withheld the counts that a publication now would withhold
     * @param exposed counts that are too small and that the publications tell too much of already, in words
     * @param json what the module's component shows: open data's shapes, with status and request
     * @param lines the same as a table, in the map's order */
    record Standing(
            String slug,
            String associationName,
            @Nullable Integer edition,
            @Nullable Instant publishedAt,
            List<Withheld> withheld,
            List<String> exposed,
            String json,
            List<Line> lines) {

        /** What a publication would change now. */
        public List<Line> ready() {
            return lines.stream()
                    .filter(line -> line.status() != Status.PUBLISHED && line.approved())
                    .toList();
        }

        /** What differs from the published and is not approved yet. */
        public List<Line> waiting() {
            return lines.stream()
                    .filter(line -> line.status() != Status.PUBLISHED && !line.approved())
                    .toList();
        }
    }

    /** @param words which count
     * @param tooSmall it is so itself; otherwise one that is could be worked out from it, or was hidden before */
    record Withheld(String words, boolean tooSmall) {}

    /** How a thing stands to what is published. */
    enum Status {
        PUBLISHED,
        CHANGED,
        NEW,
        /** on the published map, but gone from the answers */
        REMOVED
    }

    /** A thing of the module, or a member's own answers where these differ from the published ones.
     * @param title  null for the member itself
     * @param detail what tells two of the kind apart, beside the title
     * @param approved what differs has been approved (only a publication is missing)
     * @param differences what is said otherwise than on the published map; none of what is new or gone
     * @param roundId  the request that the difference comes from; null where nothing differs */
    record Line(
            String memberName,
            @Nullable String title,
            String detail,
            Status status,
            boolean approved,
            List<Difference> differences,
            @Nullable UUID roundId,
            @Nullable String roundTitle) {

        public Line {
            differences = List.copyOf(differences);
        }
    }
}
