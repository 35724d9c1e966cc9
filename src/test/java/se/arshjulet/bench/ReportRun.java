package se.arshjulet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import se.arshjulet.document.Cover;
import se.arshjulet.document.Document;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.Documents;
import se.arshjulet.document.Figure;
import se.arshjulet.document.Paragraph;
import se.arshjulet.document.Picture;
import se.arshjulet.document.Section;
import se.arshjulet.document.Table;
import se.arshjulet.document.Template;

/** Writes one large report and says what it took. Arguments: format, number of sections. */
final class ReportRun {

    private static final int WIDTH = 2400;
    private static final int HEIGHT = 1600;
    private static final int GRAIN = 8;

    private ReportRun() {}

    public static void main(String[] arguments) throws IOException {
        DocumentFormat format = DocumentFormat.valueOf(arguments[0]);
        int sections = Integer.parseInt(arguments[1]);
        Path photo = photo();
        Path file = Files.createTempFile("report", ".bin");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Stopwatch watch = new Stopwatch();
            Documents.write(format, report(sections, photo), Template.PLAIN, out);
            out.flush();
            System.out.printf(
                    "%s of %d sections with %d pictures in %.1f s, %d kB%n",
                    format, sections, sections, watch.seconds(), Files.size(file) / 1000);
        } finally {
            Files.delete(file);
            Files.delete(photo);
        }
    }

    /** @param megabytes what its heap has
     * @return what it took
     * @throws AssertionError if it did not come to an end */
    static String inItsOwnJava(String format, int sections, int megabytes) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReportRun.class.getName(),
                        format,
                        String.valueOf(sections)))
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        return said.lines().reduce((a, b) -> b).orElse("?");
    }

    private static Document report(int sections, Path photo) {
        return new Document(
                Cover.of("Insatser", "Samordningsförbundet Exempelbygden", LocalDate.of(2026, 2, 1))
                        .withContents(),
                IntStream.rangeClosed(1, sections)
                        .mapToObj(number -> section(number, photo))
                        .toList());
    }

    private static Section section(int number, Path photo) {
        Picture picture = new Picture(WIDTH, HEIGHT, () -> Files.newInputStream(photo));
        return new Section(
                "Insats " + number,
                List.of(
                        Paragraph.of("Arbetsmarknadsenheten och vården möter samma personer. ".repeat(10)),
                        Table.of(
                                "Deltagare",
                                List.of("År", "Kvinnor", "Män"),
                                List.of(List.of("2024", "12", "10"), List.of("2025", "14", "9"))),
                        new Figure(picture, "Mötesplatsen", "Mötesplatsen för insats " + number)),
                List.of(
                        Section.of("Bakgrund", Paragraph.of("Den som behöver stöd ska inte behöva leta. ".repeat(12))),
                        Section.of("Mål", Paragraph.of("Fler i arbete eller studier inom ett år. ".repeat(12))),
                        Section.of("Syfte", Paragraph.of("Att samordna det stöd som redan finns. ".repeat(12)))));
    }

    /** Coarse noise: it is packed about as hard as a photograph. */
    private static Path photo() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < HEIGHT; y += GRAIN) {
            for (int x = 0; x < WIDTH; x += GRAIN) {
                int colour = random.nextInt(0x1000000);
                for (int i = 0; i < GRAIN * GRAIN; i++) {
                    image.setRGB(x + i % GRAIN, y + i / GRAIN, colour);
                }
            }
        }
        Path file = Files.createTempFile("photo", ".jpg");
        ImageIO.write(image, "jpeg", file.toFile());
        return file;
    }
}
