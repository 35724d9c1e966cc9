package se.arshjulet.form;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer with where it came from.
 * @param value      set exactly when the status is GIVEN
 * @param onBehalfOf the representative, when a coordinator filled it in for her */
public record GivenAnswer(
        AnswerStatus status,
        @Nullable AnswerValue value,
        AnswerOrigin origin,
        UUID answeredBy,
        @Nullable UUID onBehalfOf,
        Instant answeredAt) {}
