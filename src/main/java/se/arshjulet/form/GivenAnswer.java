package se.arshjulet.form;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer with where it came from.
 * @param value      set exactly when the status is GIVEN
 * @param onBehalfOf the representative, when a coordinator filled it in for her
 * @param comment    what the one who answers says of it: why a figure is so far from last year's
 * @param source     where a coordinator has it from: a meeting, an interview */
public record GivenAnswer(
        AnswerStatus status,
        @Nullable AnswerValue value,
        AnswerOrigin origin,
        UUID answeredBy,
        @Nullable UUID onBehalfOf,
        Instant answeredAt,
        @Nullable String comment,
        @Nullable String source) {

    public GivenAnswer(
            AnswerStatus status,
            @Nullable AnswerValue value,
            AnswerOrigin origin,
            UUID answeredBy,
            @Nullable UUID onBehalfOf,
            Instant answeredAt) {
        this(status, value, origin, answeredBy, onBehalfOf, answeredAt, null, null);
    }

    public GivenAnswer commented(@Nullable String words) {
        return new GivenAnswer(status, value, origin, answeredBy, onBehalfOf, answeredAt, words, source);
    }

    public GivenAnswer from(@Nullable String where) {
        return new GivenAnswer(status, value, origin, answeredBy, onBehalfOf, answeredAt, comment, where);
    }
}
