package se.arshjulet.form.xlsform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.NumberLimits;
import se.arshjulet.form.Plausibility;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RegisterChoice;
import se.arshjulet.form.RegisterKind;

/** Reads what {@link OwnSettings} wrote. */
final class OwnSettingsReader {

    private OwnSettingsReader() {}

    /** The question that a row is, as far as our columns and its own say without an expression. */
    static Question of(SurveyRow row, QuestionType type, Remarks remarks) {
        return new Question(
                row.name(),
                type,
                row.words(Columns.LABEL),
                row.wordsOrNull(Columns.HINT),
                false,
                List.of(),
                false,
                row.whole(Columns.MAX_LENGTH, remarks),
                row.isYes(Columns.ASKED_AFRESH),
                number(row, remarks),
                register(row, remarks),
                null,
                file(row, remarks),
                null,
                null,
                List.of(),
                null,
                plausibility(row, remarks),
                lineage(row, remarks));
    }

    private static @Nullable NumberLimits number(SurveyRow row, Remarks remarks) {
        String unit = row.orNull(Columns.UNIT);
        BigDecimal min = row.number(Columns.MIN, remarks);
        BigDecimal max = row.number(Columns.MAX, remarks);
        Integer decimals = row.whole(Columns.DECIMALS, remarks);
        return isNone(unit, min, max, decimals) ? null : new NumberLimits(unit, min, max, decimals);
    }

    private static @Nullable Plausibility plausibility(SurveyRow row, Remarks remarks) {
        BigDecimal min = row.number(Columns.ODD_MIN, remarks);
        BigDecimal max = row.number(Columns.ODD_MAX, remarks);
        Integer percent = row.whole(Columns.CHANGE_PERCENT, remarks);
        BigDecimal atLeast = row.number(Columns.CHANGE_AT_LEAST, remarks);
        return isNone(min, max, percent, atLeast) ? null : new Plausibility(min, max, percent, atLeast);
    }

    private static @Nullable RegisterChoice register(SurveyRow row, Remarks remarks) {
        RegisterKind kind = row.choice(Columns.REGISTER, RegisterKind.class, remarks);
        return kind == null
                ? null
                : new RegisterChoice(kind, row.isYes(Columns.SEVERAL), row.isYes(Columns.MAY_PROPOSE));
    }

    private static @Nullable FileLimits file(SurveyRow row, Remarks remarks) {
        List<String> kinds = row.list(Columns.FILE_KINDS);
        Integer megabytes = row.whole(Columns.MEGABYTES, remarks);
        return kinds.isEmpty() && megabytes == null ? null : new FileLimits(kinds, megabytes);
    }

    private static @Nullable Lineage lineage(SurveyRow row, Remarks remarks) {
        Lineage.Relation is = row.choice(Columns.LINEAGE, Lineage.Relation.class, remarks);
        return is == null ? null : new Lineage(is, row.list(Columns.LINEAGE_FROM), source(row, remarks));
    }

    private static Lineage.@Nullable Source source(SurveyRow row, Remarks remarks) {
        String words = row.orNull(Columns.LINEAGE_SOURCE);
        if (words == null) {
            return null;
        }
        String[] parts = words.split("/", -1);
        if (parts.length != 3 || !parts[1].matches("[0-9]{1,6}")) {
            remarks.problem(
                    row,
                    Columns.LINEAGE_SOURCE,
                    "”%s” går inte att läsa. Skriv formulärets nyckel, versionen och frågans nyckel: insats/2/antal."
                            .formatted(words));
            return null;
        }
        return new Lineage.Source(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    private static boolean isNone(@Nullable Object... values) {
        return Stream.of(values).allMatch(Objects::isNull);
    }
}
