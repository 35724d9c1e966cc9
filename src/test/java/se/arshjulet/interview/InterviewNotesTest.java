package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.interview.InterviewNotes.Saved;

/** What is written down while somebody listens: saved piece by piece, and never written over unseen. */
@IntegrationTest
class InterviewNotesTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewNotes notes;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private UUID id;

    @BeforeEach
    void anInterviewThatIsHeld() {
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        world = worlds.create();
        UUID round = interviewed.round(world, "Intervjuer", 2026);
        id = interviewed.interview(
                world, round, interviewed.informant(world, world.members().get(0), "Ada Ek"));
    }

    @Test
    void eachSaveIsAVersionAndWhatWasNotSeenIsShownAndNotWrittenOver() {
        assertThat(save("whom", "Unga", 0).text().version()).isEqualTo(1);
        assertThat(save("whom", "Unga vuxna", 1).text().version()).isEqualTo(2);
        Saved late = save("whom", "Äldre", 1);
        assertThat(late.conflict()).isTrue();
        assertThat(late.text().content()).isEqualTo("Unga vuxna");
        assertThat(late.text().by()).isEqualTo(world.coordinator().name());
        Saved first = save("whom", "Alla", 0);
        assertThat(first.conflict()).isTrue();
        assertThat(as(() -> notes.of(id).orElseThrow()).texts().get("whom").content())
                .isEqualTo("Unga vuxna");
    }

    @Test
    void theSameTextOnceMoreIsNoConflict() {
        save("whom", "Unga", 0);
        // The answer to the first was lost on the way, so the device sends it again.
        Saved again = save("whom", "Unga", 0);
        assertThat(again.conflict()).isFalse();
        assertThat(again.text().version()).isEqualTo(1);
    }

    @Test
    void whatTheGuideDoesNotAskAndWhatIsTooLongIsRefused() {
        assertThatThrownBy(() -> save("something", "Nej", 0))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsKey("question"));
        assertThatThrownBy(() -> save("whom", "x".repeat(InterviewNotes.LONGEST + 1), 0))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsKey("content"));
        assertThat(save(InterviewNotes.FREE, "Fritt", 0).conflict()).isFalse();
    }

    @Test
    void whatIsSentToBeReadIsNotChangedAnyMore() {
        save("whom", "Unga", 0);
        world.as(world.coordinator(), () -> interviews.sendNotes(id));
        assertThat(as(() -> notes.of(id).orElseThrow()).closed()).isTrue();
        assertThatThrownBy(() -> save("whom", "Äldre", 1)).isInstanceOf(StaleInterviewException.class);
    }

    @Test
    void nobodyButTheCoordinatorsReadsOrWritesThem() {
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> notes.of(id))).isEmpty();
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> notes.save(id, "whom", "Nej", 0)))
                .isInstanceOf(StaleInterviewException.class);
        TestWorld.TestPerson reviewer = world.person("Gra Nskare", "granskare", Role.REVIEWER);
        assertThatThrownBy(() -> world.as(reviewer, () -> notes.of(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(reviewer, () -> notes.save(id, "whom", "Nej", 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Saved save(String question, String content, int base) {
        return as(() -> notes.save(id, question, content, base));
    }

    private <T> T as(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }
}
