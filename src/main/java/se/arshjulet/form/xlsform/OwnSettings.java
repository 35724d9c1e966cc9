package se.arshjulet.form.xlsform;

import java.util.Optional;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.NumberLimits;
import se.arshjulet.form.Plausibility;
import se.arshjulet.form.Question;
import se.arshjulet.form.RegisterChoice;

/** What of a question XLSForms do not have, in columns of our own. */
final class OwnSettings {

    private OwnSettings() {}

    static void put(NewRow row, Question question) {
        row.with(Columns.OWN_TYPE, question.type())
                .with(Columns.MAX_LENGTH, question.maxLength())
                .with(Columns.ASKED_AFRESH, question.askedAfresh());
        Optional<NumberLimits> number = Optional.ofNullable(question.number());
        row.with(Columns.UNIT, number.map(NumberLimits::unit).orElse(null))
                .with(Columns.MIN, number.map(NumberLimits::min).orElse(null))
                .with(Columns.MAX, number.map(NumberLimits::max).orElse(null))
                .with(Columns.DECIMALS, number.map(NumberLimits::decimals).orElse(null));
        Optional<Plausibility> odd = Optional.ofNullable(question.plausibility());
        row.with(Columns.ODD_MIN, odd.map(Plausibility::min).orElse(null))
                .with(Columns.ODD_MAX, odd.map(Plausibility::max).orElse(null))
                .with(
                        Columns.CHANGE_PERCENT,
                        odd.map(Plausibility::changePercent).orElse(null))
                .with(
                        Columns.CHANGE_AT_LEAST,
                        odd.map(Plausibility::changeAtLeast).orElse(null));
        Optional<RegisterChoice> register = Optional.ofNullable(question.register());
        row.with(Columns.REGISTER, register.map(RegisterChoice::kind).orElse(null))
                .with(Columns.SEVERAL, register.map(RegisterChoice::several).orElse(null))
                .with(
                        Columns.MAY_PROPOSE,
                        register.map(RegisterChoice::mayPropose).orElse(null));
        Optional<FileLimits> file = Optional.ofNullable(question.file());
        row.with(Columns.FILE_KINDS, file.map(FileLimits::kinds).orElse(null))
                .with(Columns.MEGABYTES, file.map(FileLimits::megabytes).orElse(null));
        Optional<Lineage> lineage = Optional.ofNullable(question.lineage());
        row.with(Columns.LINEAGE, lineage.map(Lineage::is).orElse(null))
                .with(Columns.LINEAGE_FROM, lineage.map(Lineage::from).orElse(null))
                .with(
                        Columns.LINEAGE_SOURCE,
                        lineage.map(Lineage::source).map(OwnSettings::words).orElse(null));
    }

    private static String words(Lineage.Source source) {
        return "%s/%d/%s".formatted(source.form(), source.version(), source.question());
    }
}
