package se.arshjulet.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjulet.trend.TrendWorld.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.base.MovableClock;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.VersionChange;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Tips;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.trend.TrendCards.Draft;
import se.arshjulet.trend.TrendCards.Judgement;

@IntegrationTest
class TrendCardsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private TrendCards cards;

    @Autowired
    private Tips tips;

    @Autowired
    private Sectors sectors;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private TrendWorld trends;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        trends = new TrendWorld(world, cards, tips, sectors);
    }

    @Test
    void aCardSaysWhatHappensForWhomAndWhichKonklusionerItTouches() {
        int number = trends.done(() -> conclusions.write(
                new Conclusions.Wording(
                        "Unga faller mellan stolarna",
                        "",
                        Set.of(MappingArea.COLLABORATION),
                        LocalDate.of(2020, 1, 1),
                        "VP"),
                VersionChange.NEW,
                Set.of()));
        UUID id = trends.card("Fler unga utan stöd", number);
        TrendCard card = trends.found(id);
        assertThat(card.happening()).isEqualTo("Fler unga utan stöd händer");
        assertThat(card.affected()).isEqualTo("unga vuxna");
        assertThat(card.conclusions()).containsExactly(number);
        trends.done(() -> {
            cards.change(id, card.version(), draft("Färre unga utan stöd"));
            return true;
        });
        assertThat(trends.found(id).conclusions()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtEachFieldAndNothingIsKept() {
        assertThat(trends.refused(() -> cards.write(
                        new Draft(" ", "", "x".repeat(4001), "x".repeat(301), UUID.randomUUID(), Set.of(77)))))
                .containsOnlyKeys("title", "happening", "consequence", "affected", "sector", "conclusions");
        assertThat(trends.done(cards::list)).isEmpty();
        UUID unknown = UUID.randomUUID();
        assertThat(trends.refused(() -> cards.change(unknown, 0, draft("x")))).containsOnlyKeys("card");
        assertThat(trends.refused(() -> cards.retire(unknown, ""))).containsOnlyKeys("card");
        assertThat(trends.refused(() -> cards.bringBack(unknown))).containsOnlyKeys("card");
    }

    @Test
    void whoChangesWhatAnotherHasChangedIsToldSo() {
        UUID id = trends.card("Digital kontakt");
        trends.done(() -> {
            cards.change(id, 0, draft("Digital kontakt först"));
            return true;
        });
        assertThat(trends.refused(() -> cards.change(id, 0, draft("Något helt annat"))))
                .containsOnlyKeys("card");
        assertThat(trends.found(id).title()).isEqualTo("Digital kontakt först");
    }

    @Test
    void oneJudgementAYearIsKeptAndTheYearsBeforeStand() {
        UUID id = trends.card("Färre handläggare");
        trends.judge(id, 2, 3, TrendTime.LATER);
        int year = LocalDate.now(clock).getYear();
        clock.move(Duration.ofDays(366));
        UUID same = id;
        trends.done(() ->
                cards.assess(same, new Judgement(4, 5, TrendTime.NOW, "Beslutat i budgeten", Judgement.NONE_YET)));
        TrendCard card = trends.found(id);
        assertThat(card.assessments()).extracting(Assessment::weight).containsExactly(6, 20);
        assertThat(card.assessments()).extracting(Assessment::year).first().isEqualTo(year);
        assertThat(card.upTo(year).orElseThrow().weight()).isEqualTo(6);
        trends.done(() -> {
            cards.unassess(same);
            return true;
        });
        assertThat(trends.found(id).assessments()).extracting(Assessment::year).containsExactly(year);
    }

    @Test
    void twoWhoJudgeAtOnceAreToldOfEachOther() {
        UUID id = trends.card("Färre handläggare");
        Judgement first = new Judgement(2, 3, TrendTime.SOON, "", Judgement.NONE_YET);
        Assessment kept = trends.done(() -> cards.assess(id, first));
        assertThat(trends.refused(() -> cards.assess(id, new Judgement(5, 5, TrendTime.NOW, "", Judgement.NONE_YET))))
                .containsOnlyKeys("assessment");
        assertThat(trends.found(id).assessments())
                .extracting(Assessment::weight)
                .containsExactly(6);
        Assessment next = trends.done(() -> cards.assess(id, new Judgement(5, 5, TrendTime.NOW, "", kept.version())));
        assertThat(next.version()).isEqualTo(kept.version() + 1);
        assertThat(trends.refused(() -> cards.assess(id, new Judgement(0, 6, TrendTime.NOW, "", next.version()))))
                .containsOnlyKeys("likelihood", "impact");
    }

    @Test
    void aTrendIsPlacedBeforeAnybodyHasSaidWhenItIsFelt() {
        UUID id = trends.card("Färre handläggare");
        Assessment placed = trends.done(() -> cards.assess(id, new Judgement(2, 3, null, "", Judgement.NONE_YET)));
        assertThat(placed.time()).isNull();
        assertThat(trends.found(id).assessments()).extracting(Assessment::time).containsExactly((TrendTime) null);
        Assessment said = trends.done(() -> cards.assess(id, new Judgement(2, 3, TrendTime.NOW, "", placed.version())));
        assertThat(AnalysisWords.moved(placed, said)).contains("Tiden var inte sagd, nu inom ett år");
    }

    @Test
    void aCardLeansOnTipsAndSaysWhatTheyShow() {
        UUID id = trends.card("Fler unga utan stöd");
        UUID tip = trends.tip("Rapport om unga", null);
        trends.done(() -> {
            cards.tie(id, tip, "Vart femte barn");
            cards.tie(id, tip, "Vart fjärde barn");
            return true;
        });
        assertThat(trends.done(() -> cards.evidence(id))).singleElement().satisfies(evidence -> {
            assertThat(evidence.tip().title()).isEqualTo("Rapport om unga");
            assertThat(evidence.shows()).isEqualTo("Vart fjärde barn");
        });
        assertThat(trends.found(id).evidence()).isEqualTo(1);
        assertThat(trends.refused(() -> cards.tie(id, UUID.randomUUID(), ""))).containsOnlyKeys("tip");
        assertThat(trends.refused(() -> cards.tie(id, tip, "x".repeat(301)))).containsOnlyKeys("shows");
        trends.done(() -> {
            cards.untie(id, tip);
            return true;
        });
        assertThat(trends.done(() -> cards.evidence(id))).isEmpty();
    }

    @Test
    void whatIsPutAwayIsNotChangedUntilItIsBroughtBack() {
        UUID id = trends.card("Gammalt");
        UUID tip = trends.tip("Något om gammalt", null);
        trends.done(() -> {
            cards.retire(id, "Har inte hänt på tre år");
            return true;
        });
        assertThat(trends.found(id).isLiving()).isFalse();
        assertThat(trends.refused(() -> cards.change(id, 0, draft("Nytt")))).containsOnlyKeys("card");
        assertThat(trends.refused(() -> cards.tie(id, tip, ""))).containsOnlyKeys("card");
        assertThat(trends.refused(() -> cards.assess(id, new Judgement(1, 1, TrendTime.NOW, "", -1))))
                .containsOnlyKeys("card");
        trends.done(() -> {
            cards.bringBack(id);
            return true;
        });
        assertThat(trends.found(id).isLiving()).isTrue();
        assertThat(jdbc.queryForList(
                        "select action from audit_event where subject = ? order by id", String.class, id.toString()))
                .containsExactly("trend.written", "trend.retired", "trend.broughtBack");
    }

    @Test
    void theListSendsAsManyStatementsForManyAsForOne() {
        trends.judge(trends.card("0"), 1, 1, TrendTime.NOW);
        int forOne = trends.done(() -> SqlCount.of(cards::list));
        for (int i = 1; i < 8; i++) {
            trends.judge(trends.card("" + i), 1, 1, TrendTime.NOW);
        }
        assertThat(trends.done(() -> SqlCount.of(cards::list))).isEqualTo(forOne);
    }

    @Test
    void everyoneReadsButOnlyCoordinatorsOfTheAssociationWrite() {
        UUID id = trends.card("Fler unga utan stöd");
        UUID tip = trends.tip("Rapport", null);
        List<TestPerson> readers = List.of(
                world.representative(world.members().get(0)),
                world.person("Gran Skare", "granskare", Role.REVIEWER),
                world.person("Sty Relse", "styrelse", Role.READER));
        for (TestPerson person : readers) {
            world.as(person, () -> {
                assertThat(cards.list()).hasSize(1);
                List<Runnable> writings = List.of(
                        () -> cards.write(draft("x")),
                        () -> cards.change(id, 0, draft("x")),
                        () -> cards.assess(id, new Judgement(1, 1, TrendTime.NOW, "", -1)),
                        () -> cards.unassess(id),
                        () -> cards.retire(id, ""),
                        () -> cards.bringBack(id),
                        () -> cards.tie(id, tip, ""),
                        () -> cards.untie(id, tip));
                writings.forEach(writing -> assertThatThrownBy(writing::run).isInstanceOf(AccessDeniedException.class));
            });
        }
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(cards.list()).isEmpty();
            assertThat(cards.find(id)).isEmpty();
            assertThatThrownBy(() -> cards.retire(id, "")).isInstanceOf(InvalidTrendException.class);
        });
        assertThatThrownBy(cards::list).isInstanceOf(AccessDeniedException.class);
    }
}
