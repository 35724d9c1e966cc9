package se.arshjulet.form.xlsform;

import java.util.Set;

/** A piece of FEEL that is being written.
 * @param level    how tightly it holds together
 * @param nullable it may come to null where something is not answered, also if it is yes or no */
record Feel(String text, int level, Kind kind, boolean nullable) {

    static final int CHOICE = 0;
    static final int OR = 1;
    static final int AND = 2;
    static final int COMPARISON = 3;
    static final int SUM = 4;
    static final int PRODUCT = 5;
    static final int SIGNED = 6;
    static final int OPERAND = 7;

    static Feel operand(String text, Kind kind) {
        return new Feel(text, OPERAND, kind, false);
    }

    static Feel words(String text) {
        return operand('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"', Kind.TEXT);
    }

    static Feel number(String text, int level) {
        return new Feel(text, level, Kind.NUMBER, true);
    }

    static Feel truth(String text, int level, boolean nullable) {
        return new Feel(text, level, Kind.TRUTH, nullable);
    }

    /** As it can stand where something at least as tight is needed. */
    String in(int tightness) {
        return level >= tightness ? text : "(" + text + ")";
    }

    static Feel joined(String word, Feel left, Feel right) {
        boolean or = word.equals("or");
        return truth(
                left.in(or ? OR : AND) + " " + word + " " + right.in(or ? AND : COMPARISON),
                or ? OR : AND,
                left.nullable || right.nullable);
    }

    /** What is true wherever the other is not, also where that is null, as in XPath. */
    Feel opposite() {
        return nullable ? truth(in(SUM) + " != true", COMPARISON, false) : truth("not(" + text + ")", OPERAND, false);
    }

    static final Set<String> EQUALITIES = Set.of("=", "!=");
    static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");
}
