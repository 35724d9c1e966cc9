package se.arshjulet.review;

import org.jspecify.annotations.Nullable;

/**
 * One step of a review: whose it is, how many it takes, and how long it waits.
 *
 * @param name          what people call it, e.g. "Beredningsgruppen" or "Förankring"
 * @param quorum        how many of a group have to approve; null for all of it
 * @param days          how many days a group has, counted from the day after it is asked; 0 where there is no last day
 * @param silentConsent whoever of the group has said nothing when the days are over counts as having approved
 */
public record ReviewStep(
        String name, Audience audience, @Nullable Integer quorum, int days, boolean silentConsent) {

    public static final ReviewStep ANYONE = new ReviewStep("Granskning", Audience.ANYONE, 1, 0, false);

    public static final ReviewStep COORDINATOR = new ReviewStep("Samordnaren", Audience.COORDINATOR, 1, 0, false);

    /** A step of Beredningsgruppen's. */
    public static ReviewStep group(String name, @Nullable Integer quorum, int days, boolean silentConsent) {
        return new ReviewStep(name, Audience.PREPARATORY_GROUP, quorum, days, silentConsent);
    }

    /** The same with so many days. */
    public ReviewStep within(int days) {
        return new ReviewStep(name, audience, quorum, days, silentConsent);
    }

    /** How many have to approve.
     * @param members how many there are in the group now: more than all of them cannot be asked for */
    public int needed(int members) {
        return quorum == null ? Math.max(members, 1) : Math.min(quorum, Math.max(members, 1));
    }
}
