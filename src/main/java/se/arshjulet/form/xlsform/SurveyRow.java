package se.arshjulet.form.xlsform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the sheet of questions.
 * @param number as the spreadsheet counts it */
record SurveyRow(ReadSheet sheet, int number, RowType type) {

    private static final Set<String> YES = Set.of("yes", "ja", "true", "true()", "1");
    private static final Set<String> NO = Set.of("", "no", "nej", "false", "false()", "0");

    String name() {
        return at(Columns.NAME);
    }

    String at(String column) {
        return sheet.at(number, column);
    }

    String words(String column) {
        return sheet.words(number, column);
    }

    @Nullable
    String wordsOrNull(String column) {
        String words = words(column);
        return words.isEmpty() ? null : words;
    }

    @Nullable
    String orNull(String column) {
        String text = at(column);
        return text.isEmpty() ? null : text;
    }

    boolean has(String column) {
        return !at(column).isEmpty();
    }

    boolean isYes(String column) {
        return YES.contains(at(column).toLowerCase(Locale.ROOT));
    }

    boolean isNo(String column) {
        return NO.contains(at(column).toLowerCase(Locale.ROOT));
    }

    List<String> list(String column) {
        return has(column) ? List.of(at(column).split("[\\s,]+")) : List.of();
    }

    @Nullable
    BigDecimal number(String column, Remarks remarks) {
        try {
            return has(column) ? new BigDecimal(at(column).replace(',', '.')) : null;
        } catch (NumberFormatException noNumber) {
            remarks.problem(this, column, "”%s” är inget tal. Skriv det med siffror.".formatted(at(column)));
            return null;
        }
    }

    @Nullable
    Integer whole(String column, Remarks remarks) {
        try {
            return has(column) ? Integer.valueOf(at(column)) : null;
        } catch (NumberFormatException noNumber) {
            remarks.problem(this, column, "”%s” är inget heltal. Skriv det med siffror.".formatted(at(column)));
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E choice(String column, Class<E> choices, Remarks remarks) {
        if (!has(column)) {
            return null;
        }
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(at(column))) {
                return choice;
            }
        }
        remarks.problem(
                this,
                column,
                "”%s” finns inte. Skriv något av %s."
                        .formatted(
                                at(column),
                                String.join(
                                        ", ",
                                        java.util.Arrays.stream(choices.getEnumConstants())
                                                .map(Enum::name)
                                                .toList())));
        return null;
    }
}
