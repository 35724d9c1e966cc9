package se.arshjulet.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers and dates as they stand in a Swedish sentence. */
public final class SwedishText {

    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv-SE"));

    private SwedishText() {}

    /** Up to twelve in letters, as is the custom. */
    public static String number(int number) {
        return number >= 0 && number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }

    /** "sex organisationer", "en enhet". */
    public static String count(int number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** Of what is "ett" and not "en": "två samarbeten", "ett samarbete". */
    public static String countNeuter(int number, String one, String many) {
        return number == 1 ? "ett " + one : count(number, one, many);
    }

    /** "båda", "alla tolv": of all that there are, where they are more than one. */
    public static String all(int number) {
        return number == 2 ? "båda" : "alla " + number(number);
    }

    /** "Visar 7 av 19 enheter." The component in the browser says it in the same words.
     * @param one "en enhet"
     * @param both "båda enheterna"
     * @param many "enheter" */
    public static String showing(long shown, long of, String one, String both, String many) {
        if (shown != of) {
            return "Visar %d av %d %s.".formatted(shown, of, many);
        }
        return "Visar %s.".formatted(of == 1 ? one : of == 2 ? both : "alla %d %s".formatted(of, many));
    }

    /** "a, b och c". */
    public static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " och " + parts.get(last);
    }

    /** 12 mars 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 12 mars 2026; never "i går", since pages are kept by browsers. */
    public static String day(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone).toLocalDate());
    }

    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
