package se.arshjulet.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.Documents;
import se.arshjulet.document.Template;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Tips;
import se.arshjulet.trend.TrendAnalyses.Gap;
import se.arshjulet.trend.TrendAnalyses.OverwrittenException;
import se.arshjulet.trend.TrendAnalyses.Part;

@IntegrationTest
class TrendAnalysesTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private TrendCards cards;

    @Autowired
    private TrendAnalyses analyses;

    @Autowired
    private Tips tips;

    @Autowired
    private Sectors sectors;

    private final int year = LocalDate.now().getYear();
    private TestWorld world;
    private TrendWorld trends;
    private UUID card;

    @BeforeEach
    void aDraft() {
        world = worlds.create();
        trends = new TrendWorld(world, cards, tips, sectors);
        card = trends.card("Fler unga utan stöd");
        coordinator(() -> analyses.begin(year));
    }

    @Test
    void theDraftIsDrawnFromCardsTipsAndJudgements() throws IOException {
        UUID tip = trends.tip("Rapport om unga", null);
        coordinator(() -> cards.tie(card, tip, "Vart femte barn"));
        trends.judge(card, 4, 5, TrendTime.NOW);
        coordinator(() -> analyses.write(year, Part.ESSENCE, "<p>Unga <strong>först</strong></p>", ""));
        assertThat(written())
                .contains(
                        "# Omvärldsanalys " + year,
                        "Unga **först**",
                        "har vi samlat 1 lästips",
                        "Fler unga utan stöd händer",
                        "Vad det betyder för unga vuxna",
                        "Sannolikhet 4, trolig. Påverkan 5, genomgripande. Bedömd för första gången.",
                        "[Rapport om unga](<https://exempel.example/",
                        "Vart femte barn");
    }

    @Test
    void whatIsNotAsItShouldBeIsListed() {
        assertThat(trends.done(() -> analyses.gaps(year)))
                .contains(
                        new Gap(Gap.Kind.NOT_JUDGED, "Fler unga utan stöd"),
                        new Gap(Gap.Kind.NO_EVIDENCE, "Fler unga utan stöd"),
                        new Gap(Gap.Kind.NO_DOING, ""))
                .doesNotContain(new Gap(Gap.Kind.NO_CONSEQUENCE, "Fler unga utan stöd"));
    }

    @Test
    void itIsDecidedOnlyWhenSomethingIsJudgedAndWhatMattersMostIsSaid() {
        assertThat(trends.refused(() -> analyses.decide(year))).containsOnlyKeys("cards");
        trends.judge(card, 4, 5, TrendTime.NOW);
        assertThat(trends.refused(() -> analyses.decide(year))).containsOnlyKeys("ESSENCE");
    }

    @Test
    void whatIsDecidedLiesStillWhateverTheCardsSayLater() throws IOException {
        decided();
        String before = written();
        coordinator(() -> cards.change(card, 0, TrendWorld.draft("Något helt annat")));
        assertThat(written()).isEqualTo(before).doesNotContain("Något helt annat");
        assertThat(trends.refused(() -> analyses.write(year, Part.DOING, "<p>x</p>", "")))
                .containsOnlyKeys("analysis");
        assertThat(trends.refused(() -> analyses.decide(year))).containsOnlyKeys("analysis");
        assertThat(trends.refused(() -> analyses.begin(year))).containsOnlyKeys("analysis");
    }

    @Test
    void aNewEditionHasAReasonAndTheEarlierStays() throws IOException {
        decided();
        assertThat(trends.refused(() -> analyses.correct(year, " "))).containsOnlyKeys("because");
        coordinator(() -> analyses.correct(year, "Fel siffra"));
        assertThat(trends.refused(() -> analyses.correct(year, "Igen"))).containsOnlyKeys("analysis");
        coordinator(() -> cards.change(card, 0, TrendWorld.draft("Rättad trend")));
        assertThat(written()).contains("Rättad trend", "Unga först");
        assertThat(trends.done(() -> analyses.edition(year, 1))
                        .orElseThrow()
                        .matter()
                        .cards())
                .extracting(AnalysisMatter.Card::title)
                .containsExactly("Fler unga utan stöd");
        TestPerson board = world.person("Sty Relse", "styrelse", Role.READER);
        assertThat(world.as(board, () -> analyses.of(year))
                        .orElseThrow()
                        .edition()
                        .edition())
                .isEqualTo(1);
    }

    @Test
    void whoWritesWhereAnotherHasWrittenIsShownWhatStandsThere() {
        coordinator(() -> analyses.write(year, Part.DOING, "<p>Den enas</p>", ""));
        assertThatThrownBy(() -> coordinator(() -> analyses.write(year, Part.DOING, "<p>Den andras</p>", "")))
                .isInstanceOfSatisfying(OverwrittenException.class, other -> assertThat(other.now())
                        .isEqualTo("<p>Den enas</p>"));
        coordinator(() -> analyses.write(year, Part.DOING, "<p>Bådas</p>", "<p>Den enas</p>"));
        assertThat(trends.done(() -> analyses.of(year)).orElseThrow().matter().doing())
                .isEqualTo("<p>Bådas</p>");
    }

    @Test
    void whatAnEditorMustNotSendIsTakenOut() {
        coordinator(() -> analyses.write(
                year,
                Part.ESSENCE,
                "<p onclick=\"x()\">Text<script>x()</script> <a href=\"javascript:x()\">här</a></p>",
                ""));
        assertThat(trends.done(() -> analyses.of(year)).orElseThrow().matter().essence())
                .isEqualTo("<p>Text <a>här</a></p>");
        assertThat(trends.refused(() -> analyses.write(year, Part.ESSENCE, "x".repeat(40_001), "")))
                .containsOnlyKeys("ESSENCE");
    }

    @Test
    void theDraftIsTheCoordinatorsAndWhatIsDecidedEverybodysInTheAssociation() {
        TestPerson board = world.person("Sty Relse", "styrelse", Role.READER);
        assertThat(world.as(board, () -> analyses.of(year))).isEmpty();
        assertThatThrownBy(() -> world.as(board, () -> analyses.decide(year)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(board, () -> analyses.write(year, Part.DOING, "x", "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(board, () -> analyses.begin(year))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(board, () -> analyses.correct(year, "x")))
                .isInstanceOf(AccessDeniedException.class);
        decided();
        assertThat(world.as(board, () -> analyses.of(year))).isPresent();
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> assertThat(analyses.of(year)).isEmpty());
    }

    private void decided() {
        trends.judge(card, 4, 5, TrendTime.NOW);
        coordinator(() -> analyses.write(year, Part.ESSENCE, "<p>Unga först</p>", ""));
        coordinator(() -> analyses.decide(year));
    }

    private String written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.write(
                DocumentFormat.MARKDOWN,
                analyses.document(trends.done(() -> analyses.of(year)).orElseThrow()),
                Template.PLAIN,
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void coordinator(Runnable work) {
        world.as(world.coordinator(), work);
    }
}
