package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.interview.InterviewTexts.InterviewText;
import se.arshjulet.interview.Retention.Decision;
import se.arshjulet.interview.Retention.Kept;

@IntegrationTest
@RecordApplicationEvents
class RetentionTest {

    private static final String SAID = "N: Det jag sa om Storgatan 4.";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Informants informants;

    @Autowired
    private InformantKey key;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private InterviewNotes notes;

    @Autowired
    private Retention retention;

    @Autowired
    private RegisterExtracts extracts;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private TestPerson holder;
    private LocalDate today;
    private UUID text;
    private UUID informant;

    @BeforeEach
    void somebodyHasBeenInterviewed() {
        world = worlds.create();
        holder = world.coordinator();
        today = LocalDate.now(clock);
        run(holder, () -> key.grant(holder.id()));
        text = new Interviewed(rounds, informants, texts, clock)
                .text(world, world.members().get(0), "Nyckel Person", 2025, SAID);
        informant = found().head().informantId();
    }

    @Test
    void aTextIsDueTheDayAfterItsLastAndGoesNowhereByItself() {
        run(holder, () -> retention.keepUntil(Set.of(text), today.minusDays(1)));
        Kept kept = as(holder, retention::texts).get(0);
        assertThat(kept.isDue(today)).isTrue();
        assertThat(kept.isDue(today.minusDays(1))).isFalse();
        assertThat(found().content()).isEqualTo(SAID);
    }

    @Test
    void erasureTakesTheWordsAndTheNameAndLeavesTheDecision() {
        String hash = found().head().sha256();
        run(holder, () -> texts.freeze(text));
        run(holder, () -> retention.erase(decision(), Set.of(text), Set.of(informant)));
        InterviewText left = found();
        assertThat(left.content()).isEmpty();
        assertThat(left.head().erased()).isTrue();
        assertThat(left.head().sha256()).isEqualTo(hash);
        assertThatThrownBy(() -> as(holder, () -> key.open(informant, "Undrar")))
                .isInstanceOf(InvalidInterviewException.class)
                .hasMessageContaining("gallrats");
        assertThat(as(holder, retention::decisions)).singleElement().satisfies(decided -> {
            assertThat(decided.texts()).isEqualTo(1);
            assertThat(decided.names()).isEqualTo(1);
            assertThat(decided.decision()).isEqualTo(decision());
        });
        assertThat(as(holder, retention::named)).isEmpty();
        assertThat(events.stream(TextErased.class)).containsExactly(new TextErased(text));
        assertThat(events.stream(InterviewErased.class)).hasSize(1);
    }

    @Test
    void withoutADecisionNothingIsErased() {
        assertThatThrownBy(() -> run(
                        holder,
                        () -> retention.erase(new Decision(today.plusDays(1), " ", ""), Set.of(text), Set.of())))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsOnlyKeys("decidedOn", "decidedBy", "reason"));
        assertThatThrownBy(() -> run(holder, () -> retention.erase(decision(), Set.of(), Set.of())))
                .isInstanceOf(InvalidInterviewException.class);
        assertThat(found().content()).isEqualTo(SAID);
    }

    @Test
    void whatIsGoneAlreadyStopsTheWholeErasure() {
        UUID other = new Interviewed(rounds, informants, texts, clock)
                .text(world, world.members().get(1), "Nyckel Två", 2024, "N: Något annat.");
        run(holder, () -> retention.erase(decision(), Set.of(text), Set.of()));
        assertThatThrownBy(() -> run(holder, () -> retention.erase(decision(), Set.of(text, other), Set.of())))
                .isInstanceOf(InvalidInterviewException.class)
                .hasMessageContaining("redan gallrat");
        assertThat(as(holder, () -> texts.find(other)).orElseThrow().content()).isEqualTo("N: Något annat.");
        assertThatThrownBy(() -> run(holder, () -> retention.keepUntil(Set.of(text), null)))
                .isInstanceOf(InvalidInterviewException.class);
    }

    @Test
    void notesThatNobodyWasAskedAboutAreErasedToo() {
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        UUID interview = interviewed.interview(
                world,
                interviewed.round(world, "Bara anteckningar", 2025),
                interviewed.informant(world, world.members().get(1), "Nyckel Två"));
        assertThat(as(holder, retention::texts)).extracting(Kept::id).containsExactly(text);
        run(holder, () -> notes.save(interview, "whom", "Hon nämnde Storgatan 5.", 0));
        assertThat(as(holder, retention::texts)).extracting(Kept::id).contains(text, interview);
        assertThatThrownBy(() -> run(holder, () -> retention.keepUntil(Set.of(interview), today)))
                .isInstanceOf(InvalidInterviewException.class);

        run(holder, () -> retention.erase(decision(), Set.of(interview), Set.of()));
        assertThat(as(holder, retention::texts))
                .filteredOn(Kept::isErased)
                .singleElement()
                .satisfies(kept -> assertThat(kept.title()).isEqualTo("Anteckningar"));
        assertThat(as(holder, retention::texts)).extracting(Kept::id).doesNotContain(interview);
        assertThat(jdbc.queryForObject(
                        "select count(*) from interview_note where interview_id = ?", Integer.class, interview))
                .isZero();
        assertThat(as(holder, retention::decisions)).singleElement().satisfies(decided -> assertThat(decided.texts())
                .isEqualTo(1));
    }

    @Test
    void onlyAHolderOfTheKeyErases() {
        TestPerson other = world.person("Andra Ordnare", "andra", Role.COORDINATOR);
        assertThatThrownBy(() -> run(other, () -> retention.erase(decision(), Set.of(text), Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld elsewhere = worlds.create();
        elsewhere.as(elsewhere.coordinator(), () -> {
            key.grant(elsewhere.coordinator().id());
            assertThatThrownBy(() -> retention.erase(decision(), Set.of(text), Set.of()))
                    .isInstanceOf(InvalidInterviewException.class);
            return true;
        });
        assertThat(found().content()).isEqualTo(SAID);
    }

    @Test
    void anExtractHoldsAllThatIsKeptOnAPersonAndThatItWasMade() throws IOException {
        UUID interview = found().head().interviewId();
        run(holder, () -> notes.save(interview, "whom", "Hon nämnde Storgatan 5.", 0));
        UploadedFile extract = as(holder, () -> extracts.of(informant));
        String read = read(extract);
        assertThat(read)
                .contains("Nyckel Person", "enhetschef", "N1", SAID, "Storgatan 5", "Såg vem N1 är: Registerutdrag");
        TestPerson other = world.person("Andra Ordnare", "andra", Role.COORDINATOR);
        assertThatThrownBy(() -> as(other, () -> extracts.of(informant))).isInstanceOf(AccessDeniedException.class);
        run(holder, () -> retention.erase(decision(), Set.of(text), Set.of()));
        assertThat(read(as(holder, () -> extracts.of(informant))))
                .contains("gallrad")
                .doesNotContain("Storgatan");
    }

    private static String read(UploadedFile file) throws IOException {
        try (XWPFWordExtractor words =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.content())))) {
            return words.getText();
        }
    }

    private Decision decision() {
        return new Decision(today, "Styrelsen, § 12", "Analysen är avslutad");
    }

    private InterviewText found() {
        return as(holder, () -> texts.find(text)).orElseThrow();
    }

    private <T> T as(TestPerson person, Supplier<T> work) {
        return world.as(person, work);
    }

    private void run(TestPerson person, Runnable work) {
        world.as(person, () -> {
            work.run();
            return true;
        });
    }
}
