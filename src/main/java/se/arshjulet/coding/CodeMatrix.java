package se.arshjulet.coding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coding.Codebook.CodeItem;

/**
 * How often each code has been given, and by how many it was said: by member, or by year. Of what is agreed; what stands under a code
 * counts with it, a quote that carries two of them once. Coordinators only.
 */
public interface CodeMatrix {

    Table by(Dimension dimension);

    enum Dimension {
        MEMBER,
        YEAR
    }

    /** @param memberId or
     * @param year     what it stands for */
    record Column(
            String label, @Nullable UUID memberId, @Nullable Integer year) {}

    /** @param units     that carry the code or one under it, and
     * @param informants who have said them */
    record Count(int units, int informants) {

        public static final Count NONE = new Count(0, 0);
    }

    /** @param sum   codes stand under it, and their units are in its counts
     * @param counts in the columns' order */
    record Row(CodeItem code, boolean sum, List<Count> counts, Count all) {}

    /** @param texts how many texts there are for each column: what is little said may be that few were asked */
    record Table(List<Column> columns, List<Integer> texts, List<Row> rows) {}
}
