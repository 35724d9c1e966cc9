package se.arshjulet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question is to those of the version before.
 * @param from   keys of the questions that it comes from; empty for its own key, or for a new one
 * @param source of a new one that was taken from the question bank: where it stood. No answers follow from there */
public record Lineage(
        Relation is, List<String> from, @Nullable Source source) {

    public Lineage {
        from = from == null ? List.of() : List.copyOf(from);
    }

    public Lineage(Relation is, List<String> from) {
        this(is, from, null);
    }

    /** A question of another form, or of an older version of the same.
     * @param form the form's key */
    public record Source(String form, int version, String question) {}

    public enum Relation {
        SAME,
        /** the same thing asked in other words: answers are offered, and the time series has a break */
        REWORDED,
        SPLIT,
        MERGED,
        NEW
    }
}
