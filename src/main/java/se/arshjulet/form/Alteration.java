package se.arshjulet.form;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What of a question is otherwise than in the version before, besides its words. */
public enum Alteration {
    TYPE(Question::type),
    HELP(Question::help),
    OPTIONS(question -> List.of(question.options(), question.allowOther())),
    TABLE(Question::grid),
    REGISTER(Question::register),
    LIMITS(question -> Arrays.asList(question.number(), question.maxLength(), question.file())),
    REQUIRED(question -> Arrays.asList(question.required(), question.requiredIf())),
    CONDITION(Question::showIf),
    DEMANDS(Question::constraints),
    CALCULATION(Question::calculation),
    PLAUSIBILITY(Question::plausibility),
    AFRESH(Question::askedAfresh),
    /** of the form that it stands in; the question itself does not tell */
    PART(question -> true);

    private final Function<Question, Object> part;

    Alteration(Function<Question, Object> part) {
        this.part = part;
    }

    static List<Alteration> between(Question then, Question now) {
        return Arrays.stream(values())
                .filter(one -> !Objects.equals(one.part.apply(then), one.part.apply(now)))
                .toList();
    }
}
