package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.Kind;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.interview.NotesOutline.Level;

/** In notes stand also the guide's parts and questions, which nobody has said. */
@IntegrationTest
class GuideWordsTest {

    private static final String QUESTION = "Vilka behöver samordnat stöd, som du ser det?";
    private static final String ANSWER = "Unga 😀 utan gymnasium. Lätt: de som är hemma.";
    private static final String NOTED = "Målgrupp\n\n" + QUESTION + "\n" + ANSWER;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Coding coding;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private Interviewed interviewed;
    private UUID interview;

    @BeforeEach
    void anInterview() {
        world = worlds.create();
        interviewed = new Interviewed(rounds, informants, texts, clock);
        UUID eva = interviewed.informant(world, world.members().get(0), "Eva Ek");
        interview = interviewed.interview(world, interviewed.round(world, "Hösten", 2026), eva);
    }

    @Test
    void theGuidesWordsAreKnownInNotesAndCannotBeAUnit() {
        UUID text = world.as(world.coordinator(), () -> texts.add(interview, Kind.NOTES, "Anteckningar", NOTED));
        Sheet sheet = open(text);
        assertThat(sheet.outline())
                .extracting(line -> new TextSpan(line.start(), line.end()).of(sheet.content()), line -> line.level())
                .containsExactly(tuple("Målgrupp", Level.PART), tuple(QUESTION, Level.QUESTION));
        assertThat(catchThrowableOfType(InvalidCodingException.class, () -> mark(sheet, "samordnat stöd"))
                        .problems())
                .containsOnlyKeys("quote");
        assertThat(open(text).head().frozen()).isFalse();
        mark(sheet, ANSWER);
        assertThat(open(text).units()).extracting(Coding.Unit::quote).containsExactly(ANSWER);
    }

    @Test
    void inATranscriptTheSameWordsAreSaid() {
        Sheet sheet = open(interviewed.text(world, interview, NOTED));
        assertThat(sheet.outline()).isEmpty();
        mark(sheet, QUESTION);
        assertThat(open(sheet.head().id()).units()).hasSize(1);
    }

    private void mark(Sheet sheet, String words) {
        int start = sheet.content().codePointCount(0, sheet.content().indexOf(words));
        TextSpan at = new TextSpan(start, start + TextSpan.codePoints(words));
        world.as(
                world.coordinator(),
                () -> coding.mark(sheet.head().id(), sheet.head().sha256(), at, words));
    }

    private Sheet open(UUID text) {
        return world.as(world.coordinator(), () -> coding.open(text)).orElseThrow();
    }
}
