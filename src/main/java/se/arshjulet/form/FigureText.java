package se.arshjulet.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures as people write them in Swedish, and read them: typed, pasted or from a sheet. */
public final class FigureText {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f\\u2009]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+|\\d{1,3}( \\d{3})+)([.,]\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");
    private static final int LONGEST = 60;

    private static final Map<String, String> SINGULAR = Map.of(
            "personer", "person",
            "deltagare", "deltagare",
            "kvinnor", "kvinna",
            "män", "man",
            "timmar", "timme",
            "dagar", "dag",
            "veckor", "vecka",
            "månader", "månad",
            "kronor", "krona",
            "insatser", "insats");

    private FigureText() {}

    /** What a text means in a figure's field.
     * @param problem in Swedish, where it means nothing; the entry is then empty */
    public record Meaning(Entry entry, Optional<String> problem) {}

    /** "1 234,5", "45 %", "finns ej", "färre än 5" or nothing. */
    public static Meaning read(String text, Question question) {
        String plain = SPACES.matcher(text).replaceAll(" ").strip().replace('−', '-');
        if (plain.isEmpty()) {
            return meaning(Entry.EMPTY);
        }
        if (plain.equals("-") || plain.equals("–") || plain.equals("—")) {
            return problem("Ett streck kan betyda både noll och att uppgiften saknas. Skriv 0 eller finns ej.");
        }
        Optional<Entry> word = word(plain.toLowerCase(Locale.ROOT));
        if (word.isPresent()) {
            return meaning(word.get());
        }
        String bare = withoutUnit(plain, question);
        if (THOUSANDS.matcher(bare).matches() && isAmbiguous(bare, question)) {
            return problem("”%s” kan läsas på två sätt. Skriv tusental med mellanslag och decimaler med komma."
                    .formatted(plain));
        }
        if (bare.length() > LONGEST || !NUMBER.matcher(bare).matches()) {
            return problem("”%s” är inget tal. Skriv det med siffror, till exempel 1 250. Är det noll, skriv 0."
                    .formatted(TextRules.abbreviated(plain)));
        }
        String number = bare.replace(" ", "").replace(',', '.');
        return meaning(Entry.of(new AnswerValue.Figure(new BigDecimal(number))));
    }

    private static Optional<Entry> word(String words) {
        return switch (words) {
            case "finns ej", "finns inte", "uppgift saknas", "saknas", "vet ej", "e/t", "n/a", "does not exist", ".." ->
                Optional.of(Entry.NONE_EXISTS);
            case "för litet",
                    "för litet att redovisa",
                    "för få",
                    "för få att redovisa",
                    "sekretess",
                    "too small to show",
                    "<5",
                    "< 5" -> Optional.of(Entry.TOO_SMALL);
            default -> Optional.empty();
        };
    }

    /** One comma and three digits after it is a decimal number where decimals are taken, and an English thousand elsewhere. */
    private static boolean isAmbiguous(String bare, Question question) {
        boolean comma = bare.indexOf(',') >= 0 && bare.indexOf(',') == bare.lastIndexOf(',');
        Integer decimals = FigureRules.limits(question).decimals();
        return !(comma && decimals != null && decimals >= 3);
    }

    private static String withoutUnit(String plain, Question question) {
        String unit = FigureRules.limits(question).unit();
        if (unit == null) {
            return plain;
        }
        String small = plain.toLowerCase(Locale.ROOT);
        return Stream.of(unit, one(unit))
                .filter(word -> small.endsWith(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(word -> plain.substring(0, plain.length() - word.length()).strip())
                .orElse(plain);
    }

    /** The figure in Swedish: thousands apart, a comma before decimals. */
    public static String of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(NO_BREAK_SPACE);
            }
            text.append(whole.charAt(i));
        }
        return point < 0 ? text.toString() : text + "," + plain.substring(point + 1);
    }

    /** The figure with its unit: "1 250 kr". */
    public static String of(Question question, BigDecimal number) {
        String unit = unit(question);
        if (unit.isEmpty()) {
            return of(number);
        }
        boolean single = number.abs().compareTo(BigDecimal.ONE) == 0;
        return of(number) + NO_BREAK_SPACE + (single ? one(unit) : unit);
    }

    /** What one of it is called; a unit whose singular we do not know keeps its word. */
    private static String one(String unit) {
        return SINGULAR.getOrDefault(unit.toLowerCase(Locale.ROOT), unit);
    }

    /** What is counted, or empty if the question does not say. */
    public static String unit(Question question) {
        String unit = FigureRules.limits(question).unit();
        return unit == null ? "" : unit;
    }

    private static Meaning meaning(Entry entry) {
        return new Meaning(entry, Optional.empty());
    }

    private static Meaning problem(String words) {
        return new Meaning(Entry.EMPTY, Optional.of(words));
    }
}
