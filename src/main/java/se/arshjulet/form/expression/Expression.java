package se.arshjulet.form.expression;

import java.util.Set;
import org.camunda.feel.syntaxtree.Exp;

/** A condition or a calculation of a form, read once and then evaluated as often as one likes, by any thread. */
public final class Expression {

    private static final int LONGEST = 1_000;

    private final String source;
    private final Set<String> names;
    private final Exp tree;

    private Expression(String source, Set<String> names, Exp tree) {
        this.source = source;
        this.names = names;
        this.tree = tree;
    }

    /** Reads an expression in the part of FEEL that forms may use (docs/adr/0013).
     * @throws ExpressionFault if it is anything else */
    public static Expression parse(String source) {
        if (source.isBlank()) {
            throw new ExpressionFault(source, 0, "Uttrycket är tomt. Skriv ett uttryck eller ta bort det.");
        }
        if (source.length() > LONGEST) {
            throw new ExpressionFault(
                    source,
                    LONGEST,
                    "Uttrycket är %d tecken långt och får vara högst %d. Dela upp det."
                            .formatted(source.length(), LONGEST));
        }
        ExpressionReader reader = new ExpressionReader(source);
        Exp tree = reader.read();
        return new Expression(source, Set.copyOf(reader.names()), tree);
    }

    public String source() {
        return source;
    }

    /** Every name that occurs: of questions, of what follows a full stop, and inside filters. */
    public Set<String> names() {
        return names;
    }

    /** What it says, to be said in another language. */
    public ExpressionPart parts() {
        return PartTree.of(tree);
    }

    Exp tree() {
        return tree;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
