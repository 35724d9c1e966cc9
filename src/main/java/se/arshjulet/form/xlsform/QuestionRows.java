package se.arshjulet.form.xlsform;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** A question as a row of the sheet, or as several where XLSForms have nothing that is the whole. */
final class QuestionRows {

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg");

    private final WrittenSheet survey;
    private final ListNames lists;
    private final Saying saying;
    private final CompositeRows composites;

    QuestionRows(WrittenSheet survey, ListNames lists, Saying saying) {
        this.survey = survey;
        this.lists = lists;
        this.saying = saying;
        this.composites = new CompositeRows(survey, saying);
    }

    void write(Section section, Question question) {
        if (PartNames.hasParts(question.type())) {
            composites.write(section, question);
            return;
        }
        NewRow row = NewRow.of(type(question), question.key())
                .with(Columns.LABEL, question.label())
                .with(Columns.HINT, question.help())
                .with(Columns.REQUIRED, question.required())
                .with(Columns.APPEARANCE, question.type() == QuestionType.LONG_TEXT ? "multiline" : null);
        saying.condition(row, Columns.REQUIRED, question.requiredIf(), section);
        saying.condition(row, Columns.RELEVANT, question.showIf(), section);
        saying.calculation(row, question, section);
        ComposedConstraint constraint = saying.constraint(question, question, section, question.key());
        row.with(Columns.CONSTRAINT, constraint.text()).with(Columns.CONSTRAINT_MESSAGE, constraint.message());
        OwnSettings.put(row, question);
        row.with(
                Columns.ALLOW_OTHER, question.allowOther() && question.options().isEmpty());
        survey.add(row);
    }

    private String type(Question question) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, PARENT_ROW, REGISTER_ENTRY -> "text";
            case WHOLE_NUMBER -> "integer";
            case DECIMAL_NUMBER, PERCENT, MONEY -> "decimal";
            case DATE -> "date";
            case YES_NO -> "select_one " + lists.yesNo();
            case ONE_OF -> choice("select_one ", question);
            case SEVERAL_OF -> choice("select_multiple ", question);
            case FILE -> isPicture(question.file()) ? "image" : "file";
            case INFORMATION -> "note";
            case PERIOD, CONTACT_FUNCTION, NUMBER_GRID ->
                throw new IllegalArgumentException(question.key() + " is several rows");
        };
    }

    private String choice(String type, Question question) {
        return question.options().isEmpty()
                ? "text"
                : type + lists.of(question) + (question.allowOther() ? " or_other" : "");
    }

    private static boolean isPicture(@Nullable FileLimits file) {
        return file != null && !file.kinds().isEmpty() && PICTURES.containsAll(file.kinds());
    }
}
