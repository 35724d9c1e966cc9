package se.arshjulet.form.ui;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;

/** An option of a question, or a person's own words beside the options.
 * @param code null for own words */
record Choice(@Nullable String code, String label) {

    static Choice own(String words) {
        return new Choice(null, words);
    }

    static List<Choice> of(Question question) {
        return question.options().stream().map(Choice::of).toList();
    }

    private static Choice of(Option option) {
        return new Choice(option.code(), option.label());
    }

    /** Those that the value holds. A code that the form does not know stands as it is, so that it is seen. */
    static List<Choice> in(AnswerValue.Choices value, Question question) {
        List<Choice> known = of(question);
        return java.util.stream.Stream.concat(
                        value.codes().stream().map(code -> known.stream()
                                .filter(choice -> code.equals(choice.code()))
                                .findFirst()
                                .orElse(new Choice(code, code))),
                        value.others().stream().map(Choice::own))
                .toList();
    }

    static @Nullable AnswerValue value(Collection<Choice> chosen, Question question) {
        if (chosen.isEmpty()) {
            return null;
        }
        List<String> order = question.options().stream().map(Option::code).toList();
        List<String> codes = chosen.stream()
                .map(Choice::code)
                .filter(java.util.Objects::nonNull)
                .sorted(java.util.Comparator.comparingInt(order::indexOf))
                .toList();
        List<String> others = chosen.stream()
                .filter(choice -> choice.code() == null)
                .map(Choice::label)
                .toList();
        return new AnswerValue.Choices(codes, others);
    }
}
