package se.arshjulet.form.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calculation as a sentence: "summan av Kvinnor och Män". What cannot be said so stays an expression.
 * @param of what it is made of: keys of questions, "part.question" for a column, a part's key for its rows */
public record Calculation(Kind kind, List<String> of) {

    /** How it is worked out. */
    public enum Kind {
        SUM(" + "),
        DIFFERENCE(" - "),
        PRODUCT(" * "),
        QUOTIENT(" / "),
        /** the one of the other, in per cent */
        SHARE(" / "),
        MEAN(", "),
        SUM_OF_ROWS(""),
        MEAN_OF_ROWS(""),
        NUMBER_OF_ROWS("");

        private final String between;

        Kind(String between) {
            this.between = between;
        }

        /** It takes two, in their order. */
        public boolean isOfTwo() {
            return this == DIFFERENCE || this == QUOTIENT || this == SHARE;
        }

        /** It takes one column, or one part. */
        public boolean isOfRows() {
            return this == SUM_OF_ROWS || this == MEAN_OF_ROWS || this == NUMBER_OF_ROWS;
        }
    }

    private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";
    private static final Pattern COLUMN =
            Pattern.compile("(sum|mean)\\(\\s*(" + NAME + "\\s*\\.\\s*" + NAME + ")\\s*\\)");
    private static final Pattern COUNT = Pattern.compile("count\\(\\s*(" + NAME + ")\\s*\\)");
    private static final Pattern CALL =
            Pattern.compile("(sum|mean)\\(\\s*(" + NAME + "(?:\\s*,\\s*" + NAME + ")+)\\s*\\)");
    private static final Pattern ALIKE =
            Pattern.compile(NAME + "(?:\\s*([+*])\\s*" + NAME + ")(?:\\s*\\1\\s*" + NAME + ")*");
    private static final Pattern TWO = Pattern.compile("(" + NAME + ")\\s*([-/])\\s*(" + NAME + ")(\\s*\\*\\s*100)?");

    public Calculation {
        of = List.copyOf(of);
        int count = of.size();
        if (kind.isOfRows() ? count != 1 : kind.isOfTwo() ? count != 2 : count < 2) {
            throw new IllegalArgumentException(kind + " is not made of " + count);
        }
    }

    /** The expression that means the same. */
    public String feel() {
        String joined = String.join(kind.between, of);
        return switch (kind) {
            case SUM, DIFFERENCE, PRODUCT, QUOTIENT -> joined;
            case SHARE -> joined + " * 100";
            case MEAN, MEAN_OF_ROWS -> "mean(" + joined + ")";
            case SUM_OF_ROWS -> "sum(" + joined + ")";
            case NUMBER_OF_ROWS -> "count(" + joined + ")";
        };
    }

    /** What the expression says, or empty if it says more than a sentence can. */
    public static Optional<Calculation> read(String feel) {
        String source = feel.strip();
        Matcher column = COLUMN.matcher(source);
        if (column.matches()) {
            Kind kind = column.group(1).equals("sum") ? Kind.SUM_OF_ROWS : Kind.MEAN_OF_ROWS;
            return Optional.of(new Calculation(kind, List.of(column.group(2).replaceAll("\\s", ""))));
        }
        Matcher count = COUNT.matcher(source);
        if (count.matches()) {
            return Optional.of(new Calculation(Kind.NUMBER_OF_ROWS, List.of(count.group(1))));
        }
        Matcher call = CALL.matcher(source);
        if (call.matches()) {
            return Optional.of(new Calculation(
                    call.group(1).equals("sum") ? Kind.SUM : Kind.MEAN,
                    List.of(call.group(2).split("\\s*,\\s*"))));
        }
        Matcher two = TWO.matcher(source);
        if (two.matches()) {
            return ofTwo(two);
        }
        Matcher alike = ALIKE.matcher(source);
        if (!alike.matches()) {
            return Optional.empty();
        }
        List<String> of = new ArrayList<>(List.of(source.split("\\s*[+*]\\s*")));
        return Optional.of(new Calculation(alike.group(1).equals("+") ? Kind.SUM : Kind.PRODUCT, of));
    }

    private static Optional<Calculation> ofTwo(Matcher two) {
        boolean percent = two.group(4) != null;
        if (two.group(2).equals("-")) {
            return percent
                    ? Optional.empty()
                    : Optional.of(new Calculation(Kind.DIFFERENCE, List.of(two.group(1), two.group(3))));
        }
        return Optional.of(new Calculation(percent ? Kind.SHARE : Kind.QUOTIENT, List.of(two.group(1), two.group(3))));
    }
}
