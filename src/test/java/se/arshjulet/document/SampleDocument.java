package se.arshjulet.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import se.arshjulet.document.Table.Cell;
import se.arshjulet.document.Table.Column;

/** A document with one of everything. */
final class SampleDocument {

    static final String NASTY = "5 < 7 & \"x\" *a* _b_ `c` [d](e) | \\ ~f~ <script>alert(1)</script> &amp; #";

    private SampleDocument() {}

    static Document full() {
        return new Document(
                Cover.of(
                                "Statusrapport, december 2021",
                                "Samordningsförbundet Exempelbygden",
                                LocalDate.of(2021, 12, 10))
                        .withSubtitle("Till styrelsen & Beredningsgruppen")
                        .withAuthor("Kansliet")
                        .withContents(),
                List.of(Paragraph.of("Det viktigaste först.")),
                List.of(
                        result(),
                        Section.of("Engagemang med berörda aktörer", Paragraph.of(NASTY))
                                .onNewPage()));
    }

    private static Section result() {
        return new Section(
                "Resultat från november",
                List.of(
                        Paragraph.of(
                                new Text("Omvärld, "),
                                Text.strong("lästips"),
                                new Text(": "),
                                new Link("Kunskapsstöd", URI.create("https://www.finsam.se/kunskapsstod")),
                                new Text(" om samverkan"),
                                new LineBreak(),
                                new Text("för alla", Set.of(Text.Emphasis.STRONG, Text.Emphasis.STRESSED))),
                        new Listing(
                                false,
                                List.of(
                                        new Listing.Item(
                                                Inline.plain("Parterna"),
                                                List.of(Listing.of("Kommunerna", "Regionen"))),
                                        new Listing.Item(Inline.plain("Förbundet")))),
                        new Listing(
                                true,
                                List.of(
                                        new Listing.Item(Inline.plain("Kartan lanserad")),
                                        new Listing.Item(Inline.plain("Konklusionerna följda upp")))),
                        new Quote(List.of(Paragraph.of("Vi vet inte vem vi ska ringa."))),
                        Notice.of("Observera", "Förväntat slutdatum ligger före måldatum.")),
                List.of(
                        Section.of("Milstolpar", milestones()),
                        new Section("Bilder", figures(), List.of(Section.of("Djupare", Paragraph.of("Längst ner."))))));
    }

    private static Table milestones() {
        return new Table(
                "Milstolpar och deras datum",
                List.of(
                        Column.of("Milstolpe").wide(3),
                        Column.of("Måldatum"),
                        Column.figures("Antal"),
                        Column.of("Status")),
                List.of(
                        milestone(
                                "Modul 4 flöden klar",
                                "2021-12-31",
                                "1 234",
                                new Light(Light.Colour.AMBER, "Några frågor")),
                        milestone(
                                "Delrapport gap-analys",
                                "2021-11-19",
                                "",
                                new Light(Light.Colour.GREEN, "Inga frågor")),
                        milestone("Slutrapport", "2022-08-31", "7", new Light(Light.Colour.RED, "Större frågor"))),
                true);
    }

    private static List<Cell> milestone(String name, String day, String count, Light light) {
        return List.of(Cell.of(name), Cell.of(day), Cell.of(count), Cell.of(light));
    }

    private static List<Block> figures() {
        return List.of(
                new Figure(
                        picture("png", BufferedImage.TYPE_INT_ARGB, 300, 200), "Ett fält i grönt", "Fältet om våren"),
                new Figure(picture("jpeg", BufferedImage.TYPE_BYTE_GRAY, 200, 100), "Ett grått fält", null));
    }

    static Picture picture(String kind, int type, int width, int height) {
        return Picture.of(bytes(kind, type, width, height));
    }

    static byte[] bytes(String kind, int type, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x0B5F66));
        pen.fillRect(width / 10, height / 10, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Document saying(Block... blocks) {
        return new Document(
                Cover.of("Rapport", "Förbundet", LocalDate.of(2026, 1, 2)), List.of(Section.of("Avsnitt", blocks)));
    }

    static byte[] written(DocumentFormat format, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Documents.write(format, document, Template.PLAIN, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(DocumentFormat format, Document document) {
        return new String(written(format, document), StandardCharsets.UTF_8);
    }
}
