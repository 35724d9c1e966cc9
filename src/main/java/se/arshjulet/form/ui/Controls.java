package se.arshjulet.form.ui;

import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.Question;

/** Which control a question is answered with. */
final class Controls {

    private Controls() {}

    /** @param edited called after the person has changed it
     * @return null for what is only read */
    static @Nullable AnswerControl of(
            Question question, AnswerKey at, FormSheet sheet, FormOffers offers, Runnable edited) {
        if (sheet.form().isComputed(question.key())) {
            return new ComputedControl(question, at, sheet);
        }
        return switch (question.type()) {
            case SHORT_TEXT -> TextControl.oneLine(question, edited);
            case LONG_TEXT -> TextControl.manyLines(question, edited);
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY -> new FigureControl(question, edited);
            case DATE -> new DayControl(question, edited);
            case PERIOD -> new PeriodControl(question, edited);
            case YES_NO -> new YesNoControl(question, edited);
            case ONE_OF ->
                RadioControl.suits(question) ? new RadioControl(question, edited) : new OneControl(question, edited);
            case SEVERAL_OF -> new SeveralControl(question, edited);
            case PARENT_ROW -> new ParentControl(question, at, sheet, edited);
            case CONTACT_FUNCTION -> new ContactControl(question, edited);
            case REGISTER_ENTRY -> new RegisterControl(question, at, offers, edited);
            case FILE -> new FileControl(question, at, offers, edited);
            // For the moment: the table that shows a grid is being made.
            case INFORMATION, NUMBER_GRID -> null;
        };
    }
}
