package se.arshjulet.statistics;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arshjulet.spreadsheet.SheetCell;

/** A figure as it stands in a table: "1 250", "12,5", "72 %". */
final class NumberText {

    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f\\u2009]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+|\\d{1,3}( \\d{3})+)([.,]\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern MISSING = Pattern.compile("\\.{2,3}|…");
    private static final Pattern DASH = Pattern.compile("[-–—]");
    private static final int LONGEST = 30;

    private NumberText() {}

    /** @param value   null where nothing is said, which is missing and not zero
     * @param problem a Swedish sentence where it is no number; null if all is well */
    record Reading(@Nullable BigDecimal value, @Nullable String problem) {

        static Reading problem(String words) {
            return new Reading(null, words);
        }
    }

    static Reading read(SheetCell cell) {
        if (cell.isRefused()) {
            return Reading.problem(String.valueOf(cell.remark()));
        }
        String text = plain(cell.text());
        if (text.isEmpty() || MISSING.matcher(text).matches()) {
            return new Reading(null, null);
        }
        if (cell.kind() == SheetCell.Kind.DATE) {
            return Reading.problem(
                    "Kalkylprogrammet har gjort om talet till ett datum. Gör cellen till text och skriv det igen.");
        }
        if (DASH.matcher(text).matches()) {
            return Reading.problem(
                    "Ett streck kan betyda både noll och att uppgiften saknas. Skriv 0 eller lämna rutan tom.");
        }
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (cell.kind() == SheetCell.Kind.TEXT && THOUSANDS.matcher(bare).matches()) {
            return Reading.problem("”%s” kan läsas på två sätt. Skriv tusental med mellanslag och decimaler med komma."
                    .formatted(text));
        }
        if (bare.length() > LONGEST || !NUMBER.matcher(bare).matches()) {
            return Reading.problem(
                    "”%s” är inget tal. Skriv det med siffror. Om uppgiften saknas: lämna rutan tom och skriv varför under anmarkning."
                            .formatted(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
        }
        return new Reading(number(bare), null);
    }

    /** Spaces as they should be, and the minus sign as a keyboard has it. */
    static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip().replace('−', '-');
    }

    /** @param plain what {@link #NUMBER} fits */
    static BigDecimal number(String plain) {
        return new BigDecimal(plain.replace(" ", "").replace(',', '.'));
    }
}
