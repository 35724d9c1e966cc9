package se.arshjulet.interview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.interview.Interviews.Line;

/** The association's intervjuomgångar. Coordinators only. */
public interface InterviewRounds {

    /** The latest year first; a number of statements that does not grow. */
    List<Head> list();

    Optional<Sheet> find(UUID roundId);

    /** The name, or if another round has it the same with a number: "Intervjuer 2026, omgång 2". */
    String freeName(String name);

    /** @throws InvalidInterviewException with Swedish messages by field */
    UUID create(Draft draft);

    /** When somebody has been asked, what she was told and the guide stay as they are.
     * @throws InvalidInterviewException with Swedish messages by field */
    void change(UUID roundId, Draft draft);

    /** They are to be interviewed; nobody is asked yet. Those who are in the round already stay as they are.
     * @param interviewer the account of a coordinator
     * @throws InvalidInterviewException at informants or interviewer */
    void choose(UUID roundId, Set<UUID> informantIds, UUID interviewer);

    /** She was chosen, and is not to be interviewed after all: as long as nobody has asked her.
     * @throws StaleInterviewException if she has been asked */
    void remove(UUID interviewId);

    /** Nobody more is interviewed: those who have not been, hear so if they had been asked. Those who have been have their time
     * to say something of the notes. */
    void close(UUID roundId);

    /** An interview that was held already, and only now is brought in: one that was never booked here.
     * @param interviewer the account of whoever held it
     * @param minutes how long it took
     * @throws InvalidInterviewException with Swedish messages by field */
    UUID recordHeld(UUID roundId, UUID informantId, UUID interviewer, LocalDateTime heldAt, int minutes);

    /** How far a round has come. */
    enum Stage {
        PLANNED,
        UNDER_WAY,
        CLOSED
    }

    /** A round in the list.
     * @param states how many interviews are in each state
     * @param waiting how many wait for the coordinators to do something that is late or asked for */
    record Head(
            UUID id,
            String name,
            int year,
            LocalDate startsOn,
            LocalDate endsOn,
            Stage stage,
            Map<InterviewState, Integer> states,
            int waiting) {

        public int interviews() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int in(InterviewState state) {
            return states.getOrDefault(state, 0);
        }
    }

    record Sheet(Head head, Draft draft, List<Line> lines) {}

    /** @param information what an informant is told of how what she says is used
     * @param keepUntil until when its texts are kept, if it is known from the beginning; nothing is erased without a decision
     * @param guideId a published version of a form that is all text; null for the one that the product ships */
    record Draft(
            String name,
            int year,
            LocalDate startsOn,
            LocalDate endsOn,
            String information,
            @Nullable LocalDate keepUntil,
            @Nullable UUID guideId) {

        /** By the guide that the product ships. */
        public Draft(
                String name,
                int year,
                LocalDate startsOn,
                LocalDate endsOn,
                String information,
                @Nullable LocalDate keepUntil) {
            this(name, year, startsOn, endsOn, information, keepUntil, null);
        }
    }
}
