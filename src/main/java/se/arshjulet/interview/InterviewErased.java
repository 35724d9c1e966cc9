package se.arshjulet.interview;

import java.util.UUID;

/** Nothing of what was said in an interview is kept any more in words: what else there is of it, notes and recordings, goes too.
 * Published in the transaction that erases. */
public record InterviewErased(UUID interviewId) {}
