package se.arshjulet.annualwheel;

import java.util.UUID;

/**
 * Whoever started something for an activity says so when it is over, in the transaction that ends it; nothing comes of it if
 * no activity started it.
 *
 * @param withdrawn it was taken back, and so the activity is left out
 * @param words     what stands at the activity, in Swedish
 */
public record SubjectEnded(UUID subjectId, boolean withdrawn, String words) {}
