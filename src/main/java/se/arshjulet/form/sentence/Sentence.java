package se.arshjulet.form.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A condition as a sentence: clauses that must all hold, or of which one is enough. What cannot be said so stays an expression.
 * @param joiner what stands between the clauses */
public record Sentence(Joiner joiner, List<Clause> clauses) {

    public enum Joiner {
        AND,
        OR;

        String word() {
            return this == AND ? " and " : " or ";
        }
    }

    public Sentence {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("A sentence says something");
        }
    }

    public static Sentence of(Clause clause) {
        return new Sentence(Joiner.AND, List.of(clause));
    }

    /** The expression that means the same. */
    public String feel() {
        return clauses.stream().map(Clause::feel).collect(Collectors.joining(joiner.word()));
    }

    /** The sentence that the expression says, or empty if it says more than a sentence can. */
    public static Optional<Sentence> read(String feel) {
        return new SentenceReader(feel).read();
    }
}
