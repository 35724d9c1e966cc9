package se.arshjulet.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a question can hold. Checked at each save: what breaks a rule here is never stored. That something is missing is
 * no such break; {@link FormCheck} finds that when the form is sent in.
 */
public final class AnswerRules {

    private AnswerRules() {}

    /** Why the field cannot hold this, or empty if it can.
     * @param current the answers and rows as they are, for references between rows
     * @return a message in Swedish that can stand at the field: what, why, what to do */
    public static Optional<String> problem(
            FormDefinition form, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value, AnswerSet current) {
        Optional<String> misplaced = misplaced(form, at, current);
        if (misplaced.isPresent()) {
            return misplaced;
        }
        Question question = form.question(at.questionKey());
        Section section = form.sectionOf(at.questionKey());
        if (form.isComputed(at.questionKey())) {
            return Optional.of("Det här räknas ut av andra svar. Ändra dem i stället.");
        }
        if (status == AnswerStatus.TOO_SMALL && !question.type().isFigure()) {
            return Optional.of("”För litet att redovisa” gäller bara tal. Skriv ett svar eller lämna fältet tomt.");
        }
        if (status != AnswerStatus.GIVEN) {
            return value == null
                    ? Optional.empty()
                    : Optional.of("Ett tomt fält kan inte ha ett svar. Ladda om sidan och försök igen.");
        }
        if (value == null) {
            return Optional.of(TextRules.EMPTY);
        }
        return ofType(question, section, at, value, current);
    }

    /** Why there is no such field to answer, or empty if there is. */
    static Optional<String> misplaced(FormDefinition form, AnswerKey at, AnswerSet current) {
        Optional<Question> asked = form.find(at.questionKey());
        if (asked.isEmpty()) {
            return Optional.of("Frågan finns inte i formuläret. Ladda om sidan och försök igen.");
        }
        Question question = asked.get();
        Section section = form.sectionOf(at.questionKey());
        if (!hasPlace(section, at, current)) {
            return Optional.of(
                    section.repeating()
                            ? "Raden finns inte längre. Ladda om sidan för att se vad som gäller nu."
                            : "Frågan besvaras en gång för hela formuläret. Ladda om sidan och försök igen.");
        }
        if (question.type() == QuestionType.INFORMATION) {
            return Optional.of("Det här är en text att läsa och tar inte emot något svar.");
        }
        if (question.type() == QuestionType.NUMBER_GRID) {
            return Optional.of("Tabellen besvaras ruta för ruta. Ladda om sidan och försök igen.");
        }
        return Optional.empty();
    }

    private static boolean hasPlace(Section section, AnswerKey at, AnswerSet current) {
        return section.repeating()
                ? current.rowsOf(section.key()).stream()
                        .anyMatch(row -> row.key().equals(at.rowKey()))
                : at.rowKey().equals(AnswerKey.NO_ROW);
    }

    private static Optional<String> ofType(
            Question question, Section section, AnswerKey at, AnswerValue value, AnswerSet current) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT ->
                value instanceof AnswerValue.Text text ? TextRules.problem(question, text.text()) : wrongKind();
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY ->
                value instanceof AnswerValue.Figure figure
                        ? FigureRules.problem(question, figure.number())
                        : wrongKind();
            case DATE -> value instanceof AnswerValue.Day day ? DateRules.problem(day.day()) : wrongKind();
            case PERIOD -> value instanceof AnswerValue.Period period ? DateRules.problem(period) : wrongKind();
            case YES_NO -> value instanceof AnswerValue.YesNo ? Optional.empty() : wrongKind();
            case ONE_OF ->
                value instanceof AnswerValue.Choices choices ? ChoiceRules.one(question, choices) : wrongKind();
            case SEVERAL_OF ->
                value instanceof AnswerValue.Choices choices ? ChoiceRules.several(question, choices) : wrongKind();
            case PARENT_ROW ->
                value instanceof AnswerValue.RowReference reference
                        ? ParentRules.problem(question, section, at.rowKey(), reference.rowKey(), current)
                        : wrongKind();
            case REGISTER_ENTRY ->
                value instanceof AnswerValue.RegisterEntries chosen
                        ? RegisterRules.problem(question, chosen)
                        : wrongKind();
            case FILE -> value instanceof AnswerValue.Attachment file ? FileRules.problem(question, file) : wrongKind();
            case CONTACT_FUNCTION ->
                value instanceof AnswerValue.Contact contact ? ContactRules.problem(contact) : wrongKind();
            case INFORMATION, NUMBER_GRID -> wrongKind();
        };
    }

    /** The longest text that the question takes, in characters. */
    public static int maxLength(Question question) {
        return TextRules.maxLength(question);
    }

    private static Optional<String> wrongKind() {
        return Optional.of("Svaret passar inte frågan. Ladda om sidan och försök igen.");
    }
}
