package se.arshjulet.interview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What comes next in an interview, and whether it is for the coordinators to do. */
public enum NextStep {
    /** chosen, and not asked */
    INVITE(true, false),
    /** asked, with days left */
    AWAIT_TIME(false, false),
    /** she has proposed another time, or cannot come to the one that is booked */
    ANSWER_HER(true, true),
    /** she has not answered in time */
    ASK_AGAIN(true, true),
    AWAIT_DAY(false, false),
    /** it begins within the hour, or is going on */
    HOLD(true, false),
    /** its time has passed, and nobody has said how it went */
    TELL_HOW_IT_WENT(true, true),
    WRITE_UP(true, false),
    /** nobody has sent her the notes in five days */
    WRITE_UP_LATE(true, true),
    AWAIT_CONFIRMATION(false, false),
    /** she has said what is wrong in the notes */
    TAKE_IN(true, true),
    NOTHING(false, false);

    /** How long before its time one may begin it from the list. */
    private static final Duration SOON = Duration.ofHours(1);

    /** Days that the interviewer has to send the notes, while both remember what was said. */
    static final int DAYS_TO_WRITE_UP = 5;

    private final boolean ours;
    private final boolean stuck;

    NextStep(boolean ours, boolean stuck) {
        this.ours = ours;
        this.stuck = stuck;
    }

    /** It is for the coordinators to do. */
    public boolean isOurs() {
        return ours;
    }

    /** Nothing goes on before the coordinators have done it, and somebody waits. */
    public boolean isStuck() {
        return stuck;
    }

    /** @param correctionsWait she has said that something is wrong, and it is not taken in */
    static NextStep of(Interview it, boolean consentWithdrawn, boolean correctionsWait, Clock clock) {
        if (consentWithdrawn) {
            return NOTHING;
        }
        return switch (it.state()) {
            case CHOSEN -> INVITE;
            case INVITED -> invited(it, clock);
            case BOOKED -> booked(it, clock.instant());
            case HELD -> held(it, clock);
            case CONFIRMED -> correctionsWait ? TAKE_IN : NOTHING;
            case NOT_HELD -> NOTHING;
        };
    }

    private static NextStep invited(Interview it, Clock clock) {
        if (!it.informantWords().isEmpty()) {
            return ANSWER_HER;
        }
        LocalDate answerBy = it.answerBy();
        return answerBy != null && answerBy.isBefore(LocalDate.now(clock)) ? ASK_AGAIN : AWAIT_TIME;
    }

    private static NextStep booked(Interview it, Instant now) {
        Instant startsAt = it.startsAt();
        if (startsAt == null || startsAt.isAfter(now.plus(SOON))) {
            return it.informantWords().isEmpty() ? AWAIT_DAY : ANSWER_HER;
        }
        Integer minutes = it.minutes();
        Instant ends = startsAt.plus(Duration.ofMinutes(minutes == null ? 0 : minutes));
        return ends.plus(SOON).isAfter(now) ? HOLD : TELL_HOW_IT_WENT;
    }

    private static NextStep held(Interview it, Clock clock) {
        if (it.notesSentAt() != null) {
            return AWAIT_CONFIRMATION;
        }
        Instant startsAt = it.startsAt();
        boolean late = startsAt != null
                && startsAt.atZone(clock.getZone())
                        .toLocalDate()
                        .plusDays(DAYS_TO_WRITE_UP)
                        .isBefore(LocalDate.now(clock));
        return late ? WRITE_UP_LATE : WRITE_UP;
    }
}
