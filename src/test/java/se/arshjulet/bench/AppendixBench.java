package se.arshjulet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.appendix.Appendices;
import se.arshjulet.appendix.Appendices.Drawing;
import se.arshjulet.appendix.Appendices.State;
import se.arshjulet.appendix.AskedInsatser;
import se.arshjulet.appendix.InsatsAnswers;
import se.arshjulet.datarequest.LargeRounds;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.file.FileKind;
import se.arshjulet.file.FileLimits;
import se.arshjulet.file.StoredFiles;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.form.RegisterEntry;

/** The appendix of hundreds of insatser, each with figures of two years and a photograph of its own, by the product's own path:
 * asked for, read out of the database, drawn on its thread and put back there. At half the size too, to see what grows. */
@Tag("bench")
@IntegrationTest
class AppendixBench {

    private static final int INSATSER = Integer.getInteger("bench.n", 300);
    private static final int TIMES = Integer.getInteger("bench.times", 3);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String WORDS = "Arbetsmarknadsenheten och vården möter samma personer och planerar med dem. ";

    @Autowired
    private LargeRounds large;

    @Autowired
    private AskedInsatser insatser;

    @Autowired
    private StoredFiles files;

    @Autowired
    private Appendices appendices;

    private record Drawn(double seconds, long megabytes, long bytes) {}

    @Test
    void whatLiesInMemoryDoesNotGrowWithThePictures() throws IOException {
        Map<DocumentFormat, Drawn> half = measured(INSATSER / 2);
        Map<DocumentFormat, Drawn> all = measured(INSATSER);
        all.forEach((format, drawn) -> {
            Drawn less = half.get(format);
            System.out.printf(
                    "appendix: %s of %d insatser in %.1f s (p50 of %d), %d MB above rest, file of %d MB; of %d: %.1f s, %d MB; ratio %.1f in time, %.1f in memory%n",
                    format,
                    INSATSER,
                    drawn.seconds(),
                    TIMES,
                    drawn.megabytes(),
                    drawn.bytes() / 1_000_000,
                    INSATSER / 2,
                    less.seconds(),
                    less.megabytes(),
                    drawn.seconds() / less.seconds(),
                    (double) drawn.megabytes() / Math.max(1, less.megabytes()));
            assertThat(drawn.bytes()).isGreaterThan(less.bytes());
        });
    }

    private Map<DocumentFormat, Drawn> measured(int count) throws IOException {
        TestWorld world = large.world(count);
        Rounds.Plan plan = large.plan(world, "Årets insats", 20, 7);
        int year = plan.referenceYear();
        UUID round = insatser.round(world, plan, year);
        UUID before = insatser.round(world, plan, year - 1);
        List<UUID> now = assignments(world, round);
        List<UUID> then = assignments(world, before);
        for (int i = 0; i < count; i++) {
            RegisterEntry insats = new RegisterEntry(UUID.randomUUID(), "Insats %03d".formatted(i + 1));
            insatser.approve(world, then.get(i), answers(world, insats));
            insatser.approve(
                    world,
                    now.get(i),
                    answers(world, insats)
                            .picture(photo(world, i), "plats.jpg", "Ett rum med stolar.", "Mötesplatsen"));
        }
        world.as(world.coordinator(), () -> appendices.open(year));
        Map<DocumentFormat, Drawn> drawn = new EnumMap<>(DocumentFormat.class);
        for (DocumentFormat format : DocumentFormat.values()) {
            drawn.put(format, draw(world, year, format));
        }
        return drawn;
    }

    @Autowired
    private Rounds rounds;

    private List<UUID> assignments(TestWorld world, UUID round) {
        return world.as(world.coordinator(), () -> rounds.assignments(round, 0, 2000)).stream()
                .map(Rounds.AssignmentItem::id)
                .toList();
    }

    private Drawn draw(TestWorld world, int year, DocumentFormat format) {
        double[] seconds = new double[TIMES];
        long megabytes = 0;
        long bytes = 0;
        for (int i = 0; i < TIMES; i++) {
            try (LiveHeap heap = new LiveHeap()) {
                Stopwatch watch = new Stopwatch();
                UUID id = world.as(world.coordinator(), () -> appendices.draw(year, format));
                Callable<Drawing> look = () -> world.as(world.coordinator(), () -> appendices.drawing(id))
                        .orElseThrow();
                bytes = Awaitility.await()
                        .atMost(PATIENCE)
                        .until(look, one -> one.state() != State.WAITING)
                        .size();
                seconds[i] = watch.seconds();
                megabytes = Math.max(megabytes, heap.megabytes());
            }
        }
        java.util.Arrays.sort(seconds);
        return new Drawn(seconds[TIMES / 2], megabytes, bytes);
    }

    private static InsatsAnswers answers(TestWorld world, RegisterEntry insats) {
        return InsatsAnswers.of(insats, world.coordinator().id())
                .text("why", WORDS.repeat(10))
                .text("purpose", WORDS.repeat(6))
                .text("achievedHow", WORDS.repeat(8))
                .text("lessons", WORDS.repeat(6))
                .people("ongoing", 12, 9)
                .people("started", 8, 7)
                .people("ended", 9, 6)
                .goal("Fler i arbete eller studier", 20, 18)
                .goal("Fler med en plan", 30, 31);
    }

    /** Shapes of many colours: packed about as a photograph is, and each its own. */
    private UUID photo(TestWorld world, int number) throws IOException {
        BufferedImage image = new BufferedImage(2400, 1600, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        Random random = new Random(number);
        for (int i = 0; i < 900; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(
                    random.nextInt(2400) - 100, random.nextInt(1600) - 100, random.nextInt(400), random.nextInt(300));
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return world.as(world.coordinator(), () -> files.keep(
                        new UploadedFile("plats.jpg", "image/jpeg", out.toByteArray()),
                        new FileLimits(10_000_000, EnumSet.of(FileKind.JPG)),
                        world.coordinator().id())
                .id());
    }
}
