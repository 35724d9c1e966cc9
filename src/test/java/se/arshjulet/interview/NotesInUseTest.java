package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.base.MovableClock;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.InvalidCodingException;
import se.arshjulet.coding.TextSpan;
import se.arshjulet.interview.Interviews.Sheet;
import se.arshjulet.mail.OutboxLog;

/** Who may use the notes, and when: not before whoever said it has had her days, nor after she or a decision has taken them away. */
@IntegrationTest
class NotesInUseTest {

    private static final String SAID = "De unga faller emellan.";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Interviews interviews;

    @Autowired
    private InformantVisits visits;

    @Autowired
    private Informants informants;

    @Autowired
    private InformantKey key;

    @Autowired
    private InterviewNotes notes;

    @Autowired
    private NoteTable kept;

    @Autowired
    private Corrections corrections;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private Retention retention;

    @Autowired
    private Coding coding;

    @Autowired
    private List<TextUse> uses;

    @Autowired
    private OutboxLog log;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private UUID interview;
    private UUID text;

    @BeforeEach
    void notesHaveBeenSent() {
        world = worlds.create();
        interview =
                new InterviewUnderWay(rounds, informants, interviews, notes, texts, clock).withNotesToRead(world, SAID);
        text = Optional.ofNullable(sheet().notesText()).orElseThrow();
    }

    @Test
    void whileTheyAreReadNobodyCodesThemAndNobodySeesThemThere() {
        assertThat(as(() -> coding.open(text)).orElseThrow()).satisfies(shown -> {
            assertThat(shown.stage()).isEqualTo(Stage.UNCONFIRMED);
            assertThat(shown.content()).isEmpty();
        });
        assertThatThrownBy(() -> as(() -> coding.begin(text)))
                .isInstanceOf(InvalidCodingException.class)
                .hasMessageContaining("N1 läser anteckningarna");
        as(() -> visits.answerNotes(interview, Map.of("targetGroup", "Även äldre."), false));
        assertThatThrownBy(() -> as(() -> coding.begin(text)))
                .isInstanceOf(InvalidCodingException.class)
                .hasMessageContaining("N1 har rättat anteckningarna");
        as(() -> interviews.takeIn(interview));
        as(() -> coding.begin(text));
        assertThat(as(() -> coding.open(text)).orElseThrow().content()).contains("Även äldre.");
    }

    @Test
    void onceConfirmedTheyAreCoded() {
        as(() -> visits.answerNotes(interview, Map.of(), true));
        as(() -> coding.begin(text));
        assertThat(as(() -> coding.open(text)).orElseThrow().stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void whenTheTextIsErasedSoAreTheNotesAndWhatWasSaidAgainstThemAndNothingElse() {
        as(() -> visits.answerNotes(interview, Map.of("targetGroup", "Även äldre."), false));
        UUID transcript = as(() -> texts.add(interview, InterviewTexts.Kind.TRANSCRIPT, "Utskrift", "Ord för ord."));
        erase(text);
        assertThat(as(() -> kept.of(interview))).isEmpty();
        assertThat(as(() -> corrections.of(interview))).isEmpty();
        assertThat(sheet().notesErased()).isTrue();
        assertThat(sheet().line().next()).isEqualTo(NextStep.NOTHING);
        assertThat(as(() -> texts.find(transcript)).orElseThrow().content()).isEqualTo("Ord för ord.");
    }

    @Test
    void whenATranscriptIsErasedTheNotesStand() {
        UUID transcript = as(() -> texts.add(interview, InterviewTexts.Kind.TRANSCRIPT, "Utskrift", "Ord för ord."));
        erase(transcript);
        assertThat(as(() -> kept.of(interview))).isNotEmpty();
    }

    @Test
    void whoErasesATextIsToldFirstHowManyQuotesAreInIt() {
        UUID transcript = as(() -> texts.add(interview, InterviewTexts.Kind.TRANSCRIPT, "Utskrift", "Ord för ord."));
        as(() -> coding.mark(
                transcript, coding.open(transcript).orElseThrow().head().sha256(), new TextSpan(0, 3), "Ord"));
        assertThat(uses).singleElement().satisfies(use -> assertThat(as(() -> use.of(Set.of(transcript, text))))
                .containsOnlyKeys(transcript)
                .containsValue(new TextUse.Use(1, List.of())));
    }

    @Test
    void whoseNotesAreErasedIsAskedNothingMore() {
        erase(text);
        assertThat(sheet().line().state()).isEqualTo(InterviewState.CONFIRMED);
        assertThat(as(() -> visits.visit(interview)).orElseThrow().asksAboutNotes())
                .isFalse();
    }

    @Test
    void whoTakesHerConsentBackTakesTheNotesWithHer() {
        as(() -> visits.answerNotes(interview, Map.of("targetGroup", "Även äldre."), false));
        UUID informant = sheet().line().informant().id();
        as(() -> informants.withdrawConsent(informant));
        assertThat(as(() -> notes.of(interview))).isEmpty();
        assertThat(sheet().corrections()).isEmpty();
        assertThat(sheet().noted()).isFalse();
        assertThatThrownBy(() -> as(() -> interviews.takeIn(interview))).isInstanceOf(InvalidInterviewException.class);
        assertThatThrownBy(() -> as(() -> notes.save(interview, "whom", "Mer", 1)))
                .isInstanceOf(StaleInterviewException.class);
    }

    @Test
    void herLinkAndHerMailsAreForThoseWhoMayKnowWhoSheIs() {
        TestPerson other = world.person("Andra Ordnare", "andra", Role.COORDINATOR);
        assertThatThrownBy(() -> world.as(other, () -> interviews.addressByHand(interview)))
                .isInstanceOf(AccessDeniedException.class);
        UUID mail = as(() -> log.about(interview)).stream()
                .filter(item -> item.toAddress().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(world.as(other, () -> log.find(mail)).orElseThrow()).satisfies(letter -> {
            assertThat(letter.hidden()).isTrue();
            assertThat(letter.text() + letter.html()).isEmpty();
        });
        assertThat(as(() -> log.find(mail)).orElseThrow().text()).contains("Stämmer anteckningarna?");
        as(() -> key.grant(other.id()));
        assertThat(world.as(other, () -> interviews.addressByHand(interview))).isPresent();
        assertThat(world.as(other, () -> log.find(mail)).orElseThrow().hidden()).isFalse();
    }

    private void erase(UUID erased) {
        as(() -> {
            key.grant(world.coordinator().id());
            retention.erase(
                    new Retention.Decision(LocalDate.now(clock), "Styrelsen, § 12", "Analysen är avslutad"),
                    Set.of(erased),
                    Set.of());
        });
    }

    private Sheet sheet() {
        return as(() -> interviews.find(interview)).orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }

    private void as(Runnable work) {
        world.as(world.coordinator(), work);
    }
}
