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
                    case NONE_EXISTS -> "Finns inte";
                    case TOO_SMALL -> "För få för att visa";
                    case EMPTY -> "";
                })
                .orElse("");
    }

    /** The value in words; empty if there is none. */
    public static String of(FormDefinition form, Question question, @Nullable AnswerValue value, AnswerSet set) {
        if (value == null) {
            return "";
        }
        if (value instanceof AnswerValue.Text text) {
            return text.text();
        }
        if (value instanceof AnswerValue.Choices choices) {
            return String.join(", ", labels(question, choices));
        }
        if (value instanceof AnswerValue.RowReference reference) {
            return form.sectionOf(question.key()).rowTitle(reference.rowKey(), set);
        }
        AnswerValue.Contact contact = (AnswerValue.Contact) value;
        return Stream.of(contact.function(), contact.phone(), contact.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
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
