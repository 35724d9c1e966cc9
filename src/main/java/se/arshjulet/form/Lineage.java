package se.arshjulet.form;

import java.util.List;

/** What a question is to those of the version before.
 * @param from keys of the questions that it comes from; empty for its own key, or for a new one */
public record Lineage(Relation is, List<String> from) {

    public Lineage {
        from = from == null ? List.of() : List.copyOf(from);
    }

    public enum Relation {
        SAME,
        /** the same thing asked in other words: answers are offered, and the time series has a break */
        REWORDED,
        SPLIT,
        MERGED,
        NEW
    }
}
