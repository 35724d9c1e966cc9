package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.arshjulet.TestWorld;

/** An interview whose notes the informant has been asked to read, for tests that are about something else. */
@TestComponent
public class InterviewUnderWay {

    private final InterviewRounds rounds;
    private final Informants informants;
    private final Interviews interviews;
    private final InterviewNotes notes;
    private final InterviewTexts texts;
    private final Clock clock;

    InterviewUnderWay(
            InterviewRounds rounds,
            Informants informants,
            Interviews interviews,
            InterviewNotes notes,
            InterviewTexts texts,
            Clock clock) {
        this.rounds = rounds;
        this.informants = informants;
        this.interviews = interviews;
        this.notes = notes;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param words the name of the round, and what is written down */
    public UUID withNotesToRead(TestWorld world, String words) {
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        UUID round = interviewed.round(world, words, LocalDate.now(clock).getYear());
        UUID interview = interviewed.interview(
                world, round, interviewed.informant(world, world.members().get(0), "Ada Ek"));
        world.as(world.coordinator(), () -> {
            notes.save(interview, "whom", words, 0);
            interviews.sendNotes(interview);
        });
        return interview;
    }

    public UUID round(TestWorld world, UUID interview) {
        return world.as(world.coordinator(), () -> interviews.find(interview).orElseThrow())
                .roundId();
    }
}
