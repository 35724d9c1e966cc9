package se.arshjulet.interview;

import java.util.UUID;

/** Neither words nor sound of an interview are kept any more: what was written down on the way goes too. Published in the
 * transaction that erases. */
public record InterviewErased(UUID interviewId) {}
