package se.arshjulet.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import se.arshjulet.spreadsheet.SheetCell.Kind;

/** What a cell of an .xlsx file says, made of what is written in it and of how it is formatted. */
final class CellValues {

    static final String COMPUTED = "Värdet är uträknat av en formel. Formeln följde inte med.";

    /** As exact as a spreadsheet is; what comes after is noise of its arithmetic. */
    private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_UP);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;
    private final CellBudget budget;

    CellValues(SharedStrings strings, CellFormats formats, boolean from1904, CellBudget budget) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
        this.budget = budget;
    }

    /** @param type as the file names it
     * @param value as the file writes it */
    SheetCell of(String type, int style, String value, boolean isFormula) {
        if (isFormula && value.isEmpty() && !type.equals("str")) {
            return SheetCell.refused(
                    "",
                    "Cellen har en formel utan uträknat värde. Öppna bladet, spara det igen eller skriv in värdet.");
        }
        SheetCell cell = value(type, style, value);
        return isFormula && !cell.isRefused() ? cell.remarked(COMPUTED) : cell;
    }

    private SheetCell value(String type, int style, String value) {
        return switch (type) {
            case "s" -> SheetCell.text(value.isEmpty() ? "" : strings.get(value.strip()));
            case "str", "inlineStr" -> SheetCell.text(budget.text(SharedStrings.unescaped(value)));
            case "b" ->
                SheetCell.text(value.strip().equals("1") || value.strip().equals("true") ? "ja" : "nej");
            case "e" ->
                SheetCell.refused(
                        value, "Cellen visar felet %s. Rätta formeln eller skriv in värdet.".formatted(value));
            case "d" -> isoDate(value);
            default -> value.isBlank() ? SheetCell.EMPTY : number(value.strip(), formats.of(style));
        };
    }

    /** How the strict dialect may write a date. */
    private static SheetCell isoDate(String value) {
        try {
            return value.contains("T")
                    ? date(LocalDateTime.parse(value.replaceFirst("Z$", "")))
                    : date(LocalDate.parse(value).atStartOfDay());
        } catch (DateTimeParseException e) {
            return SheetCell.refused(value, "Datumet går inte att läsa. Skriv det som 2026-03-31.");
        }
    }

    private SheetCell number(String written, CellFormats.Format format) {
        double number;
        try {
            number = Double.parseDouble(written);
        } catch (NumberFormatException e) {
            throw UnreadableSheetException.damaged();
        }
        if (!Double.isFinite(number)) {
            return SheetCell.refused(written, "Talet är för stort för att läsas.");
        }
        BigDecimal exact = new BigDecimal(Double.toString(number)).round(EXACT);
        return switch (format) {
            case PLAIN -> new SheetCell(Kind.NUMBER, plain(exact), null);
            case PERCENT -> new SheetCell(Kind.PERCENT, plain(exact.movePointRight(2)) + " %", null);
            case DATE -> dateOf(number, plain(exact));
        };
    }

    private SheetCell dateOf(double number, String plain) {
        if (!DateUtil.isValidExcelDate(number) || number >= 2_958_466) {
            return SheetCell.refused(
                    plain, "Cellen är formaterad som ett datum men innehåller talet %s.".formatted(plain));
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
        return number < 1 ? new SheetCell(Kind.DATE, TIME.format(moment), null) : date(moment);
    }

    private static SheetCell date(LocalDateTime moment) {
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new SheetCell(Kind.DATE, moment.toLocalDate() + (day ? "" : " " + TIME.format(moment)), null);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
