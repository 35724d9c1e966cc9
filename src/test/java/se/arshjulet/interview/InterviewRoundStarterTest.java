package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.ActivityStarter.Occasion;
import se.arshjulet.base.YearSpan;
import se.arshjulet.interview.InterviewRounds.Head;
import se.arshjulet.interview.InterviewRounds.Stage;

/** The wheel's interviews: a round is set up when they come, and nobody is asked before a coordinator has chosen. */
@IntegrationTest
class InterviewRoundStarterTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRoundStarter starter;

    @Autowired
    private InterviewsUnderWay underWay;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private TestWorld world;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
    }

    @Test
    void aRoundIsSetUpWithTheActivitysDaysAndTheUsualInformation() {
        UUID id = begin(occasion());
        Head round = round(id);
        assertThat(round.stage()).isEqualTo(Stage.PLANNED);
        assertThat(round.endsOn()).isEqualTo(today().plusDays(60));
        assertThat(as(() -> rounds.find(id).orElseThrow()).draft().information())
                .contains("kan begäras ut som allmän handling");
        assertThat(as(() -> starter.page(id))).contains("/intervjuer/omgang/" + id);
        assertThat(as(() -> underWay.of(YearSpan.of(today().getYear(), ZoneId.of("Europe/Stockholm")))))
                .singleElement()
                .satisfies(matter -> assertThat(matter.address()).endsWith(id.toString()));
    }

    @Test
    void whenTheActivityMovesOrEndsSoDoesTheRound() {
        UUID id = begin(occasion());
        inTransaction(() -> starter.moved(id, today().plusDays(90)));
        assertThat(round(id).endsOn()).isEqualTo(today().plusDays(90));
        inTransaction(() -> starter.end(id, "Behövs inte"));
        assertThat(round(id).stage()).isEqualTo(Stage.CLOSED);
        inTransaction(() -> starter.end(id, "En gång till"));
        assertThat(as(() -> underWay.of(YearSpan.of(today().getYear(), ZoneId.of("Europe/Stockholm")))))
                .isEmpty();
    }

    private Occasion occasion() {
        return new Occasion(
                UUID.randomUUID(),
                today().getYear(),
                ActivityKind.INTERVIEW_ROUND,
                "Intervjuer med nyckelpersoner",
                "Intervjuer med nyckelpersoner",
                "",
                List.of(),
                null,
                today(),
                today().plusDays(60),
                List.of(),
                Map.of());
    }

    private UUID begin(Occasion occasion) {
        return as(() -> transaction.execute(status -> starter.begin(occasion).orElseThrow()));
    }

    private void inTransaction(Runnable work) {
        as(() -> transaction.execute(status -> {
            work.run();
            return true;
        }));
    }

    private Head round(UUID id) {
        return as(rounds::list).stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T as(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }
}
