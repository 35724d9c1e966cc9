package se.arshjulet.form.expression;

/** An expression that a form cannot use. The message says in Swedish what is wrong, where, and what to do. */
public final class ExpressionFault extends RuntimeException {

    private final int line;
    private final int column;

    /** @param at where in the source the fault is, in characters from its beginning */
    ExpressionFault(String source, int at, String what) {
        super(place(source, at) + ": " + what);
        this.line = line(source, at);
        this.column = column(source, at);
    }

    /** The first line is 1. */
    public int line() {
        return line;
    }

    /** The first character of a line is 1. */
    public int column() {
        return column;
    }

    private static String place(String source, int at) {
        String column = "tecken " + column(source, at);
        return source.indexOf('\n') < 0 ? "Vid " + column : "På rad " + line(source, at) + ", " + column;
    }

    private static int line(String source, int at) {
        return 1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static int column(String source, int at) {
        return at - source.lastIndexOf('\n', at - 1);
    }
}
