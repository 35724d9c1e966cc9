package se.arshjulet.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.appendix.Appendices.Drawing;
import se.arshjulet.appendix.Appendices.State;
import se.arshjulet.association.Member;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.VeraPdf;
import se.arshjulet.file.FileKind;
import se.arshjulet.file.FileLimits;
import se.arshjulet.file.StoredFiles;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.form.RegisterEntry;

@IntegrationTest
class AppendixTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AskedInsatser insatser;

    @Autowired
    private Appendices appendices;

    @Autowired
    private AppendixFiles files;

    @Autowired
    private StoredFiles storedFiles;

    @Autowired
    private DataRequests requests;

    private TestWorld world;
    private Member town;
    private Member region;
    private int year;
    private RegisterEntry green;
    private RegisterEntry open;

    @BeforeEach
    void anAssociationWithTwoInsatser() {
        world = worlds.create();
        town = world.member("Ängby kommun");
        region = world.member("Region Åtta");
        year = requests.today().getYear();
        green = insatser.insats(world, "Grön väg");
        open = insatser.insats(world, "Öppna dörren");
    }

    @Test
    void insatserStandInTheAssociationsOwnOrderWhichComesAlongToTheNextYear() {
        insatser.answered(world, year, town, answers(green));
        insatser.answered(world, year, region, answers(open));
        Appendix first = open(year);
        assertThat(first.chapters())
                .extracting(Appendix.Chapter::title)
                .containsExactly("Mötesplats", "Verksamhetsutveckling", "Verksamhetsstöd");
        assertThat(first.unplaced()).extracting(Appendix.Entry::name).containsExactly("Grön väg", "Öppna dörren");

        UUID place = first.chapters().get(0).id();
        does(() -> appendices.place(year, green.id(), place, 0));
        does(() -> appendices.place(year, open.id(), place, 0));
        does(() -> appendices.moveChapter(year, place, 2));
        does(() -> appendices.rename(year, place, "  Mötesplatser "));
        Appendix moved = open(year);
        assertThat(moved.chapters())
                .extracting(Appendix.Chapter::title)
                .containsExactly("Verksamhetsutveckling", "Verksamhetsstöd", "Mötesplatser");
        assertThat(moved.chapters().get(2).entries())
                .extracting(Appendix.Entry::name)
                .containsExactly("Öppna dörren", "Grön väg");
        assertThat(moved.unplaced()).isEmpty();

        Appendix next = open(year + 1);
        assertThat(next.chapters().get(2).title()).isEqualTo("Mötesplatser");
        assertThat(next.chapters().get(2).id()).isNotEqualTo(place);
        assertThat(next.chapters().get(2).entries())
                .extracting(Appendix.Entry::name)
                .containsExactly("Öppna dörren", "Grön väg");
        does(() -> appendices.removeChapter(year + 1, next.chapters().get(2).id()));
        assertThat(open(year).chapters()).as("this year's is its own").hasSize(3);
    }

    @Test
    void whatIsMissingIsSaidHeadingByHeadingAndOfWhomNobodyIsAsked() {
        insatser.answered(world, year - 1, region, answers(open));
        open(year - 1);
        UUID chapter = open(year - 1).chapters().get(0).id();
        does(() -> appendices.place(year - 1, open.id(), chapter, 0));
        insatser.answered(world, year, region, answers(green));
        UUID begun = insatser.asked(world, year, town);
        RegisterEntry third = insatser.insats(world, "Språkkaféet");
        insatser.begin(world, begun, answers(third).people("ongoing", 5, 5));
        open(year);

        List<Missing> missing = world.as(world.coordinator(), () -> appendices.missing(year));
        assertThat(missing).hasSize(2);
        assertThat(missing.get(0).intervention()).isEqualTo("Språkkaféet");
        assertThat(missing.get(0).member()).isEqualTo("Ängby kommun");
        assertThat(missing.get(0).person()).isEqualTo(world.representative(town).name());
        assertThat(missing.get(0).headings()).contains("Mål", "Målgrupp").doesNotContain("Bakgrund", "Syfte");
        assertThat(missing.get(0).canBeReminded()).isTrue();
        assertThat(missing.get(1).intervention()).isEqualTo("Öppna dörren");
        assertThat(missing.get(1).state()).isNull();
    }

    @Test
    void whoeverHasNotSaidWhatSheAnswersAboutIsTakenToAnswerAboutTheSameAsLastYear() {
        insatser.answered(world, year - 1, region, answers(open));
        UUID chapter = open(year - 1).chapters().get(0).id();
        does(() -> appendices.place(year - 1, open.id(), chapter, 0));
        insatser.asked(world, year, region);
        insatser.asked(world, year, town);
        assertThat(open(year).chapters().get(0).entries()).singleElement().satisfies(entry -> assertThat(entry.asked())
                .isEqualTo(1));
        assertThat(world.as(world.coordinator(), () -> appendices.missing(year)))
                .extracting(Missing::intervention, Missing::member)
                .containsExactlyInAnyOrder(tuple("Öppna dörren", "Region Åtta"), tuple("", "Ängby kommun"));
    }

    @Test
    void theFilesSayTheSameAndOnlyWhatMayBePublished() throws Exception {
        insatser.answered(
                world, year - 1, town, answers(green).people("ongoing", 7, 9).people("started", 5, 6));
        insatser.answered(
                world,
                year,
                town,
                answers(green)
                        .people("ongoing", 3, 20)
                        .people("started", 12, 13)
                        .goal("Fler i arbete", 20, 18)
                        .picture(photo(), "motesplats.jpg", "Tre stolar runt ett bord.", "Mötesplatsen i Ängby"));
        UUID chapter = open(year).chapters().get(0).id();
        does(() -> appendices.place(year, green.id(), chapter, 0));
        does(() -> appendices.writeOpening(year, "", "<p>Ett <strong>gott</strong> år.<script>x()</script></p>"));
        insatser.asked(world, year, region);
        does(() -> appendices.listMissing(year, true));

        String markdown = new String(drawn(DocumentFormat.MARKDOWN), StandardCharsets.UTF_8);
        String html = new String(drawn(DocumentFormat.HTML), StandardCharsets.UTF_8);
        byte[] pdf = drawn(DocumentFormat.PDF);
        String paper;
        try (var document = Loader.loadPDF(pdf)) {
            paper = new PDFTextStripper().getText(document);
        }
        for (String text : List.of(markdown, html, paper)) {
            assertThat(text)
                    .contains("Bilaga om insatser " + year, "Mötesplats", "Grön väg", "Inledning", "Bakgrund")
                    .contains("Många stod utan stöd.", "Uppföljning efter sex månader.", "Fler i arbete")
                    .contains("visas inte", "Det som saknas", "Region Åtta")
                    .doesNotContain("Hälsa samordnaren", "x()");
        }
        assertThat(markdown).contains("1. ", "Tre stolar runt ett bord.");
        assertThat(html).contains(">2.1</span> Grön väg", "alt=\"Tre stolar runt ett bord.\"", "Mötesplatsen i Ängby");
        assertThat(html).contains("Kvinnor " + (year - 1), "Kvinnor " + year);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(drawn(DocumentFormat.WORD)).startsWith('P', 'K');
    }

    @Test
    void whatIsDecidedLiesStillAndACorrectionIsAnEditionWithItsReason() throws IOException {
        UUID assignment = insatser.answered(world, year, town, answers(green));
        open(year);
        does(() -> appendices.decide(year, ""));
        byte[] first = edition(1, DocumentFormat.MARKDOWN);
        insatser.approve(world, assignment, answers(green).text("why", "Något helt annat."));
        does(() -> appendices.writeOpening(year, "", "<p>Ny inledning</p>"));

        refused(() -> appendices.decide(year, "  "), "reason");
        does(() -> appendices.decide(year, "Bakgrunden var fel."));
        assertThat(edition(1, DocumentFormat.MARKDOWN)).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8)).contains("Många stod utan stöd.");
        assertThat(new String(edition(2, DocumentFormat.MARKDOWN), StandardCharsets.UTF_8))
                .contains("Något helt annat.", "Ny inledning", "Bakgrunden var fel.");
        assertThat(world.as(world.coordinator(), () -> appendices.editions(year)))
                .extracting(Appendices.Edition::number)
                .containsExactly(2, 1);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        refused(() -> appendices.open(1999), "year");
        refused(() -> appendices.decide(year, ""), "year"); // there is none yet
        Appendix appendix = open(year);
        refused(() -> appendices.decide(year, ""), "year"); // nothing is approved
        UUID chapter = appendix.chapters().get(0).id();
        refused(() -> appendices.addChapter(year, " "), "title");
        refused(() -> appendices.addChapter(year, "verksamhetsstöd"), "title");
        refused(() -> appendices.rename(year, chapter, "x".repeat(121)), "title");
        refused(() -> appendices.rename(year, UUID.randomUUID(), "Nytt"), "chapter");
        refused(() -> appendices.place(year, UUID.randomUUID(), chapter, 0), "intervention");
        does(() -> appendices.writeOpening(year, "", "<p>Anna</p>"));
        refused(() -> appendices.writeOpening(year, "", "<p>Bo</p>"), "opening");
        assertThat(open(year).opening()).isEqualTo("<p>Anna</p>");
    }

    @Test
    void coordinatorsMakeItTheBoardReadsWhatIsDecidedAndNobodyElseAnything() {
        insatser.answered(world, year, town, answers(green));
        open(year);
        does(() -> appendices.decide(year, ""));
        UUID draft = world.as(world.coordinator(), () -> appendices.draw(year, DocumentFormat.HTML));
        awaitDrawn(draft);
        TestPerson board = world.person("Lea Läsare", "styrelse", Role.READER);
        Drawing decided = world.as(board, () -> appendices.drawings(year)).get(0);
        assertThat(decided.editionId()).isNotNull();
        awaitDrawn(decided.id());
        assertThat(world.as(board, () -> appendices.drawings(year)))
                .allMatch(one -> one.editionId() != null)
                .hasSize(4);
        assertThat(world.as(board, () -> files.ready(draft))).isEmpty();
        assertThat(world.as(board, () -> files.ready(decided.id()))).isPresent();
        for (Runnable change : List.<Runnable>of(
                () -> appendices.open(year),
                () -> appendices.decide(year, "x"),
                () -> appendices.draw(year, DocumentFormat.PDF),
                () -> appendices.missing(year))) {
            assertThatThrownBy(() -> world.as(board, change)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> world.as(world.representative(town), () -> appendices.editions(year)))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld other = worlds.create();
        assertThat(other.as(other.coordinator(), () -> files.ready(decided.id())))
                .isEmpty();
        assertThat(other.as(other.coordinator(), () -> appendices.editions(year)))
                .isEmpty();
    }

    private InsatsAnswers answers(RegisterEntry insats) {
        return InsatsAnswers.of(insats, world.coordinator().id());
    }

    private Appendix open(int about) {
        return world.as(world.coordinator(), () -> appendices.open(about));
    }

    private void does(Runnable work) {
        world.as(world.coordinator(), work);
    }

    private void refused(Runnable work, String field) {
        assertThatThrownBy(() -> does(work))
                .isInstanceOfSatisfying(InvalidAppendixException.class, refusal -> assertThat(refusal.problems())
                        .containsOnlyKeys(field)
                        .allSatisfy((at, sentence) -> assertThat(sentence).endsWith(".")));
    }

    private UUID photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return world.as(world.coordinator(), () -> storedFiles
                .keep(
                        new UploadedFile("motesplats.jpg", "image/jpeg", out.toByteArray()),
                        new FileLimits(1_000_000, EnumSet.of(FileKind.JPG)),
                        world.coordinator().id())
                .id());
    }

    private byte[] drawn(DocumentFormat format) {
        return read(awaitDrawn(world.as(world.coordinator(), () -> appendices.draw(year, format))));
    }

    private byte[] edition(int number, DocumentFormat format) {
        UUID edition = world.as(world.coordinator(), () -> appendices.editions(year)).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
        Drawing drawing = world.as(world.coordinator(), () -> appendices.drawings(year)).stream()
                .filter(one -> edition.equals(one.editionId()) && one.format() == format)
                .findFirst()
                .orElseThrow();
        return read(awaitDrawn(drawing.id()));
    }

    private Drawing awaitDrawn(UUID id) {
        Callable<Drawing> look = () ->
                world.as(world.coordinator(), () -> appendices.drawing(id)).orElseThrow();
        return Awaitility.await("it is drawn")
                .atMost(Duration.ofSeconds(60))
                .until(look, one -> one.state() == State.READY);
    }

    private byte[] read(Drawing drawing) {
        return TenantContext.call(world.id(), () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                files.read(drawing, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }
}
