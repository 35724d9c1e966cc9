package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.association.Member;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Party;
import se.arshjulet.coordinationmap.MapFlow.Basis;
import se.arshjulet.flow.Figures;
import se.arshjulet.flow.FlowPair;
import se.arshjulet.flow.FlowParty;
import se.arshjulet.flow.SampleFlows;
import se.arshjulet.flow.SettledFlows.Explanation;
import se.arshjulet.flow.SettledFlows.Settled;
import se.arshjulet.flow.Side;
import se.arshjulet.suppression.Rule;
import se.arshjulet.suppression.Suppression;

/** What members state of flows becomes one picture, where nobody is counted twice and no small count can be worked out. */
class FlowMapTest {

    private static final FlowPair INTO_WORK =
            new FlowPair(2025, FlowParty.SOCIAL_INSURANCE, FlowParty.EMPLOYMENT_SERVICE);

    private final Member office = member("Arbetsförmedlingen", OrganisationKind.AUTHORITY, Party.STATE);
    private final Member insurance = member("Försäkringskassan", OrganisationKind.AUTHORITY, Party.STATE);
    private final Member town = member("Ängby kommun", OrganisationKind.MUNICIPALITY, Party.MUNICIPALITIES);
    private final UUID row = UUID.randomUUID();

    @Test
    void whatTwoTellOfTheSamePeopleCountsOnceAsWhomTheyLeaveTellsIt() {
        FlowMap map = map(
                List.of(),
                new SampleFlows(office, 2025).flow("fk", "af", 50, 40),
                new SampleFlows(insurance, 2025).flow("fk", "af", 70, 50),
                new SampleFlows(town, 2025).flow("labour", "work", 9, 9));

        assertThat(map.flows())
                .extracting(MapFlow::memberId, MapFlow::counted, MapFlow::basis)
                .containsExactly(
                        tuple(office.id(), false, Basis.DIFFERS),
                        tuple(insurance.id(), true, Basis.DIFFERS),
                        tuple(town.id(), true, Basis.STATED));
        assertThat(map.same()).isEmpty();
    }

    @Test
    void whatOnlyWhomTheyComeToTellsCountsToo() {
        FlowMap map = map(
                List.of(),
                new SampleFlows(office, 2025).flow("fk", "af", 50, 40),
                new SampleFlows(town, 2025).flow("fk", "af", 1, 1));

        assertThat(map.flows()).extracting(MapFlow::counted).containsExactly(true, false);
    }

    @Test
    void whatBothHaveAgreedOnStandsInTheirPlaceAsLongAsItIsAboutWhatTheySay() {
        Settled agreed = settled(Figures.of(60, 45), 70, 50);
        SampleFlows hers = new SampleFlows(office, 2025).flow("fk", "af", 50, 40);

        FlowMap map = map(List.of(agreed), hers, new SampleFlows(insurance, 2025).flow(row, "fk", "af", 70, 50));
        assertThat(map.flows())
                .extracting(MapFlow::basis)
                .containsExactly(Basis.BEFORE_AGREEMENT, Basis.BEFORE_AGREEMENT, Basis.AGREED);
        MapFlow joint = map.flows().get(2);
        assertThat(joint.total()).isEqualTo(MapCount.of(105));
        assertThat(joint.members()).containsExactly(insurance.id(), office.id());
        assertThat(joint.agreedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(map.flows()).filteredOn(MapFlow::counted).containsExactly(joint);
        // The series of whom people leave goes on with what both have agreed on.
        assertThat(joint.way()).isEqualTo(row);

        FlowMap later = map(List.of(agreed), hers, new SampleFlows(insurance, 2025).flow("fk", "af", 71, 50));
        assertThat(later.flows()).extracting(MapFlow::basis).containsOnly(Basis.DIFFERS);
    }

    @Test
    void anAgreementIsToldOnceAmongTheChangesAndInItsOwnWords() {
        SampleFlows hers = new SampleFlows(office, 2025).flow(UUID.randomUUID(), "fk", "af", 50, 40);
        SampleFlows theirs = new SampleFlows(insurance, 2025).flow(row, "fk", "af", 70, 50);
        FlowMap differing = map(List.of(), hers, theirs);
        FlowMap agreed = map(List.of(settled(Figures.of(60, 45), 70, 50)), hers, theirs);

        assertThat(HistoryPage.changes(differing, agreed))
                .extracting(HistoryPage.Change::words, HistoryPage.Change::detail)
                .containsExactly(tuple("Ny", "2025: kvinnor 60, män 45, totalt 105 (parterna har enats om antalet)"));
        assertThat(HistoryPage.changes(agreed, differing))
                .extracting(HistoryPage.Change::words)
                .containsExactly("Borttagen");
        assertThat(HistoryPage.changes(differing, map(List.of(settled(null, 70, 50)), hers, theirs)))
                .allSatisfy(change -> assertThat(change.differences())
                        .extracting(Difference::words)
                        .contains("Parternas uppgifter: från olika antal till olika antal, som båda har förklarat"))
                .hasSize(2);
    }

    @Test
    void whereBothHaveExplainedBothFiguresStandWithTheirReasons() {
        FlowMap map = map(
                List.of(settled(null, 70, 50)),
                new SampleFlows(office, 2025).flow("fk", "af", 50, 40),
                new SampleFlows(insurance, 2025).flow("fk", "af", 70, 50));

        assertThat(map.flows()).extracting(MapFlow::basis).containsOnly(Basis.EXPLAINED);
        assertThat(map.flows())
                .extracting(MapFlow::explanation)
                .containsExactly("Vi räknar besök.", "Vi räknar beslut.");
        assertThat(map.flows()).extracting(MapFlow::counted).containsExactly(false, true);
    }

    @Test
    void aWayKeepsItsPageFromYearToYearUntilItsRowTellsOfAnother() {
        FlowMap map = map(
                List.of(),
                new SampleFlows(town, 2025).flow(row, "labour", "work", 30, 30),
                new SampleFlows(town, 2024).flow(row, "labour", "work", 20, 20),
                new SampleFlows(town, 2023).flow(row, "labour", "studies", 10, 10));

        assertThat(map.flows()).extracting(MapFlow::year).containsExactly(2025, 2024, 2023);
        assertThat(map.flows())
                .extracting(MapFlow::way)
                .startsWith(row, row)
                .hasSize(3)
                .element(2)
                .isNotEqualTo(row);
    }

    @Test
    void whatAnotherTellsTheSameOfDoesNotGiveASmallCountAway() {
        FlowMap map = map(
                List.of(),
                new SampleFlows(office, 2025).flow("labour", "af", 23, 40),
                new SampleFlows(town, 2025).flow(row, "labour", "af", 20, 37).flow("social", "af", 3, 3));

        Map<String, CountStatus> instead = withheld(map);
        MapFlow small = map.withheld(instead).flows().get(2);
        assertThat(map.same()).hasSize(1);
        assertThat(small.women()).isEqualTo(new MapCount(null, CountStatus.SUPPRESSED));
        // 23 − 20 would be 3: one of the two must be hidden as well.
        assertThat(map.withheld(instead).flows().subList(0, 2))
                .extracting(MapFlow::women)
                .contains(new MapCount(null, CountStatus.SUPPRESSED));
    }

    @Test
    void theOtherSexOrTheSumIsHiddenWithASmallCountAndATrueZeroIsNot() {
        FlowMap map = map(
                List.of(),
                new SampleFlows(town, 2025).flow("labour", "none", 3, 9).flow("own", "labour", 0, 6));

        List<MapFlow> flows = map.withheld(withheld(map)).flows();
        assertThat(Stream.of(FlowSex.values())
                        .filter(sex -> !flows.get(0).count(sex).isShown()))
                .contains(FlowSex.WOMEN)
                .hasSize(2);
        assertThat(flows.get(1).isShown()).isTrue();
        assertThat(flows.get(1).women().words()).isEqualTo("0");
    }

    @Test
    void aPublicationIsReadAsItWasWritten() throws Exception {
        FlowMap map = map(
                List.of(settled(Figures.of(60, 45), 70, 50)),
                new SampleFlows(office, 2025).flow("fk", "af", 50, 40).waits(4, "Bussen"),
                new SampleFlows(insurance, 2025).flow("fk", "af", 70, 50));
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();

        assertThat(json.readValue(json.writeValueAsString(map), FlowMap.class)).isEqualTo(map);
    }

    private static Map<String, CountStatus> withheld(FlowMap map) {
        Map<String, CountStatus> instead = new HashMap<>();
        for (CountTable table : map.tables()) {
            LinkedCounts counts = new LinkedCounts(List.of(), table);
            Suppression suppression = counts.protect(Rule.USUAL, new KnownSuppressions());
            table.cells().stream()
                    .filter(cell -> counts.verdict(suppression, cell).isSuppressed())
                    .forEach(cell -> instead.put(cell.key(), CountStatus.SUPPRESSED));
        }
        return instead;
    }

    private Settled settled(Figures agreed, int women, int men) {
        return new Settled(
                INTO_WORK,
                agreed,
                Map.of(Side.ORIGIN, Figures.of(women, men), Side.DESTINATION, Figures.of(50, 40)),
                agreed != null
                        ? List.of()
                        : List.of(
                                new Explanation(office.id(), "Vi räknar besök."),
                                new Explanation(insurance.id(), "Vi räknar beslut.")),
                List.of(insurance.id(), office.id()),
                LocalDate.of(2026, 4, 1));
    }

    private FlowMap map(List<Settled> settled, SampleFlows... answers) {
        return new FlowMapBuilder(List.of(office, insurance, town), settled)
                .build(Stream.of(answers).map(SampleFlows::approved).toList());
    }

    private static Member member(String name, OrganisationKind kind, Party party) {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), name, kind, party, null, Set.of());
    }
}
