package se.arshjulet.interview;

import java.util.UUID;

/** What was said is gone from the text, by a recorded decision (gallring). Published in the transaction that erases it. */
public record TextErased(UUID textId) {}
