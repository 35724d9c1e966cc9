package se.arshjulet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers as text that a person reads: in the review, on the map, in a csv. */
public final class AnswerText {

    private AnswerText() {}

    /** What stands at the field; empty if nothing does.
     * @param set the answers that the value is among: a reference to a row is read as the row's name */
    public static String of(FormDefinition form, AnswerKey at, AnswerSet set) {
        return set.at(at)
                .map(given -> switch (given.status()) {
                    case GIVEN -> of(form, form.question(at.questionKey()), given.value(), set);
                    case NONE_EXISTS -> "Finns ej";
                    case TOO_SMALL -> "För litet att redovisa";
                    case EMPTY -> "";
                })
                .orElse("");
    }

    /** The value in words; empty if there is none. */
    public static String of(FormDefinition form, Question question, @Nullable AnswerValue value, AnswerSet set) {
        return value instanceof AnswerValue.RowReference reference
                ? form.sectionOf(question.key()).rowTitle(reference.rowKey(), set)
                : plain(question, value);
    }

    /** The value in words, where it needs no others to be understood: all but a reference to a row, which is empty. */
    static String plain(Question question, @Nullable AnswerValue value) {
        if (value instanceof AnswerValue.Text text) {
            return text.text();
        }
        if (value instanceof AnswerValue.Figure figure) {
            return FigureText.of(question, figure.number());
        }
        if (value instanceof AnswerValue.Day day) {
            return day.day().toString();
        }
        if (value instanceof AnswerValue.Period period) {
            return period.from() + (period.to() == null ? " och tills vidare" : " till " + period.to());
        }
        if (value instanceof AnswerValue.YesNo answer) {
            return answer.yes() ? "Ja" : "Nej";
        }
        if (value instanceof AnswerValue.Choices choices) {
            return String.join(", ", labels(question, choices));
        }
        if (value instanceof AnswerValue.RegisterEntries chosen) {
            return chosen.entries().stream().map(RegisterEntry::name).collect(Collectors.joining(", "));
        }
        if (value instanceof AnswerValue.Attachment file) {
            return file.name();
        }
        if (value instanceof AnswerValue.Contact contact) {
            return Stream.of(contact.function(), contact.phone(), contact.email())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    /** The choices in words, in the question's order and then the person's own. A code that the form does not know stands as it is. */
    public static List<String> labels(Question question, AnswerValue.Choices choices) {
        List<String> labels = new ArrayList<>();
        question.options().stream()
                .filter(option -> choices.codes().contains(option.code()))
                .forEach(option -> labels.add(option.label()));
        choices.codes().stream()
                .filter(code -> question.options().stream()
                        .noneMatch(option -> option.code().equals(code)))
                .forEach(labels::add);
        labels.addAll(choices.others());
        return List.copyOf(labels);
    }
}
