package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.file.Sounds;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.interview.InterviewRecordings.Recording;
import se.arshjulet.interview.Retention.Decision;
import se.arshjulet.interview.Retention.Kept;

@IntegrationTest
class InterviewRecordingsTest {

    /** Two parts and some. */
    private static final byte[] SOUND = Sounds.wav(160);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private InterviewNotes notes;

    @Autowired
    private InterviewRecordings recordings;

    @Autowired
    private Retention retention;

    @Autowired
    private RegisterExtracts extracts;

    @Autowired
    private InformantKey key;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Interviewed interviewed;
    private TestWorld world;
    private UUID informant;
    private UUID interview;

    @BeforeEach
    void somebodyHasBeenInterviewed() {
        interviewed = new Interviewed(rounds, informants, texts, clock);
        world = worlds.create();
        informant = interviewed.informant(world, world.members().get(0), "Ada Ek");
        interview = interviewed.interview(world, interviewed.round(world, "Intervjuer", 2026), informant);
        run(() -> key.grant(world.coordinator().id()));
    }

    @Test
    void itIsKeptAsItCameAndListenedToFromAnywhere() throws IOException {
        UUID id = add(interview, SOUND);
        Recording kept = only();
        assertThat(kept.number()).isEqualTo(1);
        assertThat(kept.size()).isEqualTo(SOUND.length).isGreaterThan(2L << 20);
        assertThat(kept.by()).isEqualTo(world.coordinator().name());
        InterviewRecordings.Sound sound =
                as(() -> recordings.open(interview, id)).orElseThrow();
        assertThat(sound.name()).startsWith("N1-2026-inspelning-1").endsWith(".wav");
        as(() -> {
            try (InputStream whole = sound.content().getInputStream();
                    InputStream late = sound.content().getInputStream()) {
                assertThat(whole.readAllBytes()).isEqualTo(SOUND);
                int from = (1 << 20) - 3;
                assertThat(late.skip(from)).isEqualTo(from);
                assertThat(late.readNBytes(10)).isEqualTo(Arrays.copyOfRange(SOUND, from, from + 10));
                assertThat(late.skip(Long.MAX_VALUE)).isEqualTo(SOUND.length - from - 10L);
                assertThat(late.read()).isEqualTo(-1);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        add(interview, Sounds.wav(1));
        assertThat(as(() -> recordings.of(interview)))
                .extracting(Recording::number)
                .containsExactly(1, 2);
    }

    @Test
    void whatIsNoSoundOrNotHeldOrTooLargeIsRefusedAndNothingIsKept() {
        assertThatThrownBy(() -> add(interview, "Inget ljud".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(InvalidInterviewException.class, refusal -> assertThat(refusal.problems())
                        .containsOnlyKeys("file"));
        assertThatThrownBy(() -> add(interview, endless()))
                .isInstanceOf(InvalidInterviewException.class)
                .hasMessageContaining("större än 3 MB");
        UUID other = interviewed.informant(world, world.members().get(0), "Bo Al");
        UUID round = interviewed.round(world, "Nästa", 2026);
        run(() -> rounds.choose(round, Set.of(other), world.coordinator().id()));
        UUID chosen = as(() -> rounds.find(round).orElseThrow()).lines().get(0).id();
        assertThatThrownBy(() -> add(chosen, SOUND)).hasMessageContaining("inte hållen än");
        assertThatThrownBy(() -> add(UUID.randomUUID(), SOUND)).hasMessageContaining("finns inte");
        assertThat(as(() -> recordings.of(interview))).isEmpty();
    }

    @Test
    void onlyCoordinatorsHereListen() {
        UUID id = add(interview, SOUND);
        TestWorld elsewhere = worlds.create();
        elsewhere.as(elsewhere.coordinator(), () -> {
            assertThat(recordings.of(interview)).isEmpty();
            assertThat(recordings.open(interview, id)).isEmpty();
            assertThatThrownBy(() -> recordings.add(interview, new ByteArrayInputStream(SOUND)))
                    .isInstanceOf(InvalidInterviewException.class);
            return true;
        });
        world.as(world.person("Gran Skare", "granskare", Role.REVIEWER), () -> {
            assertThatThrownBy(() -> recordings.of(interview)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> recordings.open(interview, id)).isInstanceOf(AccessDeniedException.class);
            return true;
        });
        assertThat(as(() -> recordings.open(UUID.randomUUID(), id))).isEmpty();
    }

    @Test
    void consentThatIsTakenBackHidesItAndTheGallringTakesItAway() {
        UUID id = add(interview, SOUND);
        InterviewRecordings.Sound sound =
                as(() -> recordings.open(interview, id)).orElseThrow();
        run(() -> informants.withdrawConsent(informant));
        assertThat(as(() -> recordings.of(interview))).isEmpty();
        assertThat(as(() -> recordings.open(interview, id))).isEmpty();
        assertThatThrownBy(() -> add(interview, SOUND)).hasMessageContaining("tagit tillbaka sitt samtycke");
        Kept kept = as(retention::texts).get(0);
        assertThat(kept.recording()).isEqualTo(1);
        assertThat(kept.isDue(LocalDate.now(clock))).isTrue();
        run(() -> retention.keepUntil(Set.of(id), LocalDate.of(2040, 1, 1)));
        assertThat(as(retention::texts).get(0).keepUntil()).isEqualTo(LocalDate.of(2040, 1, 1));
        assertThat(as(retention::named).get(0).texts()).isEqualTo(1);

        run(() -> retention.erase(decision(), Set.of(id), Set.of()));
        assertThat(jdbc.queryForObject(
                        "select count(*) from interview_recording_part where recording_id = ?", Integer.class, id))
                .isZero();
        assertThat(as(retention::texts).get(0).isErased()).isTrue();
        assertThat(as(retention::decisions).get(0).recordings()).isEqualTo(1);
        assertThatThrownBy(() -> as(() -> {
                    try {
                        return sound.content().getInputStream().read();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .hasCauseInstanceOf(EOFException.class);
        assertThatThrownBy(() -> run(() -> retention.erase(decision(), Set.of(id), Set.of())))
                .hasMessageContaining("redan gallrat");
    }

    @Test
    void whatWasWrittenDownOnTheWayGoesWithTheLastOfWordsAndSound() {
        run(() -> notes.save(interview, "whom", "Det jag sa om Storgatan 4.", 0));
        UUID text = interviewed.text(world, interview, "N: Det jag sa.");
        UUID sound = add(interview, SOUND);
        run(() -> retention.erase(decision(), Set.of(text), Set.of()));
        assertThat(as(() -> notes.of(interview)).orElseThrow().texts()).hasSize(1);
        run(() -> retention.erase(decision(), Set.of(sound), Set.of()));
        assertThat(as(() -> notes.of(interview)).orElseThrow().texts()).isEmpty();
    }

    @Test
    void theRegisterExtractTakesTheSoundAlong() throws IOException {
        UUID id = add(interview, SOUND);
        run(() -> informants.withdrawConsent(informant));
        UploadedFile extract = as(() -> extracts.of(informant));
        assertThat(as(() -> extracts.hasSound(informant))).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(() -> {
            try {
                extracts.writeWithSound(informant, extract, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                names.add(entry.getName());
                if (entry.getName().endsWith(".wav")) {
                    assertThat(zip.readAllBytes()).isEqualTo(SOUND);
                }
            }
        }
        assertThat(names).hasSize(2).anyMatch(name -> name.endsWith(".docx")).anyMatch(name -> name.endsWith(".wav"));
        assertThatThrownBy(() -> world.as(
                        world.person("Andra Ordnare", "andra", Role.COORDINATOR), () -> extracts.hasSound(informant)))
                .isInstanceOf(AccessDeniedException.class);
        run(() -> retention.erase(decision(), Set.of(id), Set.of()));
        assertThat(as(() -> extracts.hasSound(informant))).isFalse();
    }

    /** A wav that never ends. */
    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'R';
            }
        };
    }

    private Recording only() {
        List<Recording> all = as(() -> recordings.of(interview));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private UUID add(UUID where, byte[] content) {
        return add(where, new ByteArrayInputStream(content));
    }

    private UUID add(UUID where, InputStream content) {
        return as(() -> {
            try {
                return recordings.add(where, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Decision decision() {
        return new Decision(LocalDate.now(clock), "Styrelsen, § 12", "Analysen är avslutad");
    }

    private <T> T as(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }

    private void run(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }
}
