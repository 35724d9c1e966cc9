package se.arshjulet.form;

/** Three things that must never be mixed up: a missing figure, a suppressed one and an empty field (domain.md). */
public enum AnswerStatus {
    GIVEN,
    NONE_EXISTS,
    TOO_SMALL,
    EMPTY
}
