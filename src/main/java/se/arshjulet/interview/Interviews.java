package se.arshjulet.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.interview.Informants.Informant;

/**
 * One interview's way: the informant is asked, a time is agreed on, it is held, and she says whether the notes have it right.
 * Coordinators only. What no longer can be done since somebody else was first throws {@link StaleInterviewException}.
 */
public interface Interviews {

    /** The longest that an interview may be, in minutes. */
    int LONGEST_MINUTES = 600;

    Optional<Sheet> find(UUID interviewId);

    /** Asks her to choose among times, the first time or anew. What was booked is no longer.
     * @throws InvalidInterviewException at times, times.0 and on (one of them), minutes, place, answerBy or message */
    void invite(UUID interviewId, Invitation invitation);

    /** A time is agreed on otherwise than by her link: the first, or another than before. Both hear of it.
     * @throws InvalidInterviewException at startsOn, startsAt, minutes or place */
    void book(UUID interviewId, Meeting meeting);

    /** Others whom the same interviewer is booked with at that time: it is told, and may be so. Nothing is required of the meeting.
     * @return by pseudonym, the earliest first */
    List<Clash> clashes(UUID interviewId, Meeting meeting);

    /** How somebody was last invited in the same round, to invite the next one likewise: with those of its times that are to come
     * and that the interviewer has free. */
    Optional<Invitation> lastInvitation(UUID interviewId);

    /** It is not held; she hears so if she had been asked.
     * @throws InvalidInterviewException at reason */
    void notHeld(UUID interviewId, String reason);

    /** It has been held.
     * @throws InvalidInterviewException at startsOn, startsAt or minutes */
    void held(UUID interviewId, Meeting meeting);

    /** What is written down becomes a text, and she is asked whether it says what she said; she has the usual two weeks.
     * @throws InvalidInterviewException at notes */
    void sendNotes(UUID interviewId);

    /** The same, with a last day of ours. Until she has answered, or the day has passed, the text is not coded.
     * @throws InvalidInterviewException at notes or until */
    void sendNotes(UUID interviewId, @Nullable LocalDate until);

    /** She has said otherwise than by her link that it is right, or there is nothing to confirm. */
    void confirmByHand(UUID interviewId);

    /** What she said was wrong stands in the text from now on, after the part that it is about.
     * @return false if coding of the text had begun: then it stands in a text of its own, and the coded one says so */
    boolean takeIn(UUID interviewId);

    /** Reminds her now of what it waits for. */
    void remindNow(UUID interviewId);

    /** @throws InvalidInterviewException at interviewer */
    void handOver(UUID interviewId, UUID interviewer);

    /** The address of her page, to be passed on by hand where she has no e-mail; empty where there is nothing for her to do.
     * @throws AccessDeniedException unless she is hers to interview, or the key is held ({@link InformantKey#isOpenTo}) */
    Optional<String> addressByHand(UUID interviewId);

    /** A time, as it is proposed or agreed on. */
    record Meeting(
            @Nullable LocalDateTime startsAt, @Nullable Integer minutes, String place) {}

    /** @param answerBy the last day to choose, inclusive
     * @param message the interviewer's own words; may be empty */
    record Invitation(List<Meeting> times, @Nullable LocalDate answerBy, String message) {}

    /** @param pseudonym of whom the interviewer is to meet then */
    record Clash(String pseudonym, Instant startsAt, int minutes) {}

    /** A time that she may choose. */
    record Offered(UUID id, Instant startsAt, int minutes, String place) {}

    /** What she says is wrong in a part of the notes.
     * @param part the guide's name for it */
    record Correction(String sectionKey, String part, String text, boolean takenIn) {}

    /** An interview in a list.
     * @param notHeldReason empty unless it is not held */
    record Line(
            UUID id,
            Informant informant,
            String interviewer,
            InterviewState state,
            @Nullable Instant startsAt,
            NextStep next,
            String notHeldReason) {}

    /** @param reachable she has an e-mail address
     * @param noted something is written down
     * @param notesErased they were, and are erased by a decision
     * @param corrections none of hers who has taken back her consent */
    record Sheet(
            Line line,
            UUID roundId,
            String roundName,
            boolean roundClosed,
            UUID interviewerId,
            boolean reachable,
            @Nullable Instant invitedAt,
            @Nullable LocalDate answerBy,
            String informantWords,
            boolean declined,
            List<Offered> offered,
            @Nullable Integer minutes,
            String place,
            boolean held,
            String notHeldReason,
            boolean noted,
            boolean notesErased,
            @Nullable UUID notesText,
            @Nullable Instant notesSentAt,
            @Nullable LocalDate confirmBy,
            @Nullable Confirmation confirmation,
            @Nullable Instant confirmedAt,
            List<Correction> corrections,
            FormDefinition guide) {}
}
