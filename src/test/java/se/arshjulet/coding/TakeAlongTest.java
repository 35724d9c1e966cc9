package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Visitor;
import se.arshjulet.coding.CodeMatrix.Dimension;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.TakeAlong.Format;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;

/** What is taken along, and what is counted, of two members' interviews in two years. */
@IntegrationTest
class TakeAlongTest {

    private static final String QUOTE = "=Vi på Råslätt 😀 skickar \"remisser\"; många.";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Coding coding;

    @Autowired
    private Codebook codebook;

    @Autowired
    private TakeAlong take;

    @Autowired
    private CodeMatrix matrix;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private TestWorld world;
    private UUID remiss;
    private UUID meeting;
    private UUID text;

    @BeforeEach
    void twoYears() {
        world = worlds.create();
        Coded coded = new Coded(coding, codebook);
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        remiss = coded.code(world, "Remiss");
        meeting = coded.code(world, "Möten");
        text = interviewed.text(world, world.members().get(0), "Eva Ek", 2025, "Ja. " + QUOTE + " Och vi möts.");
        UUID later = interviewed.text(world, world.members().get(1), "Bo Ek", 2026, "Vi möts. Vi möts ofta.");
        coded.unit(world, world.coordinator(), text, QUOTE, remiss, meeting);
        coded.unit(world, world.coordinator(), text, "Och vi möts.", meeting);
        coded.unit(world, world.coordinator(), later, "Vi möts.", meeting);
        coded.unit(world, world.coordinator(), later, "Vi möts ofta.", meeting);
        String hash = as(() -> coding.open(text).orElseThrow().head().sha256());
        as(() -> coding.identify(text, hash, new TextSpan(11, 18), "Råslätt"));
        coded.done(world, world.coordinator(), text);
        coded.done(world, world.coordinator(), later);
    }

    @Test
    void aTableHoldsEachQuoteBlankedWithWhereItStandsAndRunsNothing() {
        String csv = new String(
                as(() -> take.quotes(new Filter("", Set.of(remiss), Set.of(), null, null), Format.CSV))
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFnyckelperson;medlem;år;citat;");
        assertThat(csv.lines().findFirst().orElseThrow()).endsWith(";område;textens id;från tecken;till tecken");
        assertThat(csv.lines().skip(1)).singleElement().satisfies(line -> {
            assertThat(line).startsWith("N1;").contains(";2025;");
            assertThat(line).contains("\"'=Vi på […] 😀 skickar \"\"remisser\"\"; många.\"");
            assertThat(line).endsWith(";%s;4;%d".formatted(text, 4 + TextSpan.codePoints(QUOTE)));
        });
    }

    @Test
    void aDocumentHoldsTheQuotesAndHasHeadingsThatAreHeadings() throws IOException {
        try (XWPFDocument document =
                open(as(() -> take.quotes(Filter.ALL, Format.DOCX)).content())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Citat", "”=Vi på […] 😀 skickar \"remisser\"; många.”", "4 citat")
                    .noneMatch(words -> words.contains("Råslätt"));
        }
        try (XWPFDocument document = open(as(() -> take.codebook(Format.DOCX)).content())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Kodbok", "Möten", "Remiss", "4 citat");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().equals("Remiss"))
                    .singleElement()
                    .satisfies(heading -> assertThat(document.getStyles()
                                    .getStyle(heading.getStyle())
                                    .getName())
                            .startsWithIgnoringCase("heading"));
        }
        assertThat(new String(as(() -> take.codebook(Format.CSV)).content(), StandardCharsets.UTF_8))
                .contains("Remiss;");
    }

    private static XWPFDocument open(byte[] content) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(content));
    }

    @Test
    void onlyCoordinatorsTakeAlongAndCount() {
        TestPerson representative = world.representative(world.members().get(0));
        world.as(representative, () -> {
            assertThatThrownBy(() -> take.quotes(Filter.ALL, Format.CSV)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> take.codebook(Format.CSV)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> matrix.by(Dimension.YEAR)).isInstanceOf(AccessDeniedException.class);
        });
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(take.quotes(Filter.ALL, Format.CSV).content().length).isLessThan(120);
            assertThat(matrix.by(Dimension.YEAR).rows()).isEmpty();
        });
        HttpResponse<String> hers = visitor(world.coordinator()).get("/kodning/hamta/citat.csv?kod=" + remiss);
        assertThat(hers.statusCode()).isEqualTo(200);
        assertThat(hers.body()).contains("[…]").doesNotContain("Råslätt", "Och vi möts");
        assertThat(hers.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ");
        for (String address : List.of("citat.csv", "citat.docx", "kodbok.csv", "kodbok.docx")) {
            assertThat(visitor(representative).get("/kodning/hamta/" + address).statusCode())
                    .as(address)
                    .isEqualTo(404);
            assertThat(new Visitor("http://127.0.0.1:" + port)
                            .get("/kodning/hamta/" + address)
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(visitor(world.coordinator()).get("/kodning/hamta/citat.exe").statusCode())
                .isEqualTo(404);
        assertThat(visitor(world.coordinator())
                        .get("/kodning/hamta/citat.csv?kod=ingen")
                        .statusCode())
                .isEqualTo(404);
    }

    private Visitor visitor(TestPerson person) {
        Visitor visitor = new Visitor("http://127.0.0.1:" + port);
        visitor.signIn(person.email(), TestWorld.PASSWORD);
        return visitor;
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }
}
