package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.interview.InterviewTexts.InterviewText;
import se.arshjulet.interview.InterviewTexts.Kind;

@IntegrationTest
class InterviewTextsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Interviewed interviewed;
    private TestWorld world;

    @BeforeEach
    void anAssociation() {
        interviewed = new Interviewed(rounds, informants, texts, clock);
        world = worlds.create();
    }

    @Test
    void aTextIsKeptWithLineFeedsInNfcAndItsLengthIsCountedInCodePoints() {
        UUID id = text("\uFEFFI: Hur gar det?\r\nN: Pa\u030A s\u00E5 s\u00E4tt: bra \uD83D\uDE00\r");
        InterviewText text = found(id);
        assertThat(text.content()).isEqualTo("I: Hur gar det?\nN: P\u00E5 s\u00E5 s\u00E4tt: bra \uD83D\uDE00");
        assertThat(text.head().codePoints()).isEqualTo(text.content().length() - 1);
        assertThat(text.head().pseudonym()).isEqualTo("N1");
        assertThat(text.head().member()).isEqualTo(world.members().get(0).name());
    }

    @Test
    void untilCodingBeginsItCanBeCorrectedAndAfterThatNeverByAnyone() {
        UUID id = text("Vi bollar folk mellan oss.");
        String hash = found(id).head().sha256();
        asCoordinator(() -> texts.correct(id, "Utskrift", "Vi bollar folk mellan varandra."));
        assertThat(found(id).head().sha256()).isNotEqualTo(hash);
        asCoordinator(() -> {
            texts.freeze(id);
            texts.freeze(id);
        });
        assertThat(found(id).head().frozen()).isTrue();
        assertThatThrownBy(() -> asCoordinator(() -> texts.correct(id, "Utskrift", "Något annat.")))
                .isInstanceOf(InvalidInterviewException.class)
                .hasMessageContaining("kodningen av den har börjat");
        assertThatThrownBy(() -> jdbc.update("update interview_text set content = 'annat' where id = ?", id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("frozen");
        assertThatThrownBy(() -> jdbc.update("update interview_text set frozen_at = null where id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertThat(found(id).content()).isEqualTo("Vi bollar folk mellan varandra.");
    }

    @Test
    void emptyAndEndlessTextsAreRefusedAtTheField() {
        UUID interview = interview();
        assertThatThrownBy(() -> interviewed.text(world, interview, " \n "))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsEntry("content", "Texten är tom."));
        assertThatThrownBy(() -> interviewed.text(world, interview, "å".repeat(InterviewTextDesk.LONGEST + 1)))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsKey("content"));
        assertThatThrownBy(() -> asCoordinator(() -> texts.add(interview, Kind.NOTES, " ", "Något")))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsKey("title"));
    }

    @Test
    void onlyCoordinatorsReadThemAndNobodyElseNotEvenTheBoard() {
        UUID id = text("Det sägs bara här.");
        for (Role role : new Role[] {Role.REPRESENTATIVE, Role.REVIEWER, Role.READER}) {
            TestWorld.TestPerson person =
                    world.person("Någon Annan", role.name().toLowerCase(), role);
            assertThatThrownBy(() -> world.as(person, () -> texts.find(id))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(person, texts::list)).isInstanceOf(AccessDeniedException.class);
        }
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> texts.find(id))).isEmpty();
        assertThat(other.as(other.coordinator(), texts::list)).isEmpty();
    }

    @Test
    void whoTakesHerConsentBackTakesHerWordsWithHer() {
        UUID id = text("Det ville jag inte ha sagt.");
        UUID informant = found(id).head().informantId();
        UUID interview = found(id).head().interviewId();
        asCoordinator(() -> informants.withdrawConsent(informant));
        assertThat(world.as(world.coordinator(), () -> texts.find(id))).isEmpty();
        assertThat(world.as(world.coordinator(), texts::list)).isEmpty();
        assertThatThrownBy(() -> interviewed.text(world, interview, "Mer"))
                .isInstanceOf(InvalidInterviewException.class)
                .hasMessageContaining("tagit tillbaka sitt samtycke");
    }

    @Test
    void theListDoesNotGrowInStatements() {
        text("Den första.");
        long one = statements();
        for (int i = 0; i < 3; i++) {
            interviewed.text(world, world.members().get(1), "Nyckel Person " + i, 2025, "Text " + i);
        }
        assertThat(statements()).isEqualTo(one);
    }

    private long statements() {
        return SqlCount.of(() -> world.as(world.coordinator(), texts::list));
    }

    private UUID interview() {
        UUID round = interviewed.round(world, "Intervjuer 2025", 2025);
        return interviewed.interview(
                world, round, interviewed.informant(world, world.members().get(0), "Nyckel Ett"));
    }

    private UUID text(String content) {
        return interviewed.text(world, interview(), content);
    }

    private InterviewText found(UUID id) {
        return world.as(world.coordinator(), () -> texts.find(id)).orElseThrow();
    }

    private void asCoordinator(Runnable work) {
        world.as(world.coordinator(), () -> {
            work.run();
            return true;
        });
    }
}
