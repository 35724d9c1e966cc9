package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.coordinationmap.UnitGroups.Group;
import se.arshjulet.coordinationmap.UnitGroups.Row;

class UnitGroupsTest {

    private final MapMember town = new MapMember(UUID.randomUUID(), "Ängby kommun", "MUNICIPALITIES", null, null);
    private final MapMember region = new MapMember(UUID.randomUUID(), "Region Åtta", "REGION", null, null);
    private final MapMember silent = new MapMember(UUID.randomUUID(), "Tysta kommun", "MUNICIPALITIES", null, null);

    @Test
    void membersStandInTheMapsOrderWithoutThoseThatHaveNoUnit() {
        assertThat(by(Grouping.MEMBER, unit(region, "Kliniken"), unit(town, "Centrum"), unit(region, "Teamet")))
                .extracting(Group::name, Group::party, Group::count)
                .containsExactly(
                        tuple("Ängby kommun", "MUNICIPALITIES", "1 enhet"),
                        tuple("Region Åtta", "REGION", "2 enheter"));
    }

    @Test
    void aUnitStandsInEveryGroupThatItNamesOnceInEachHoweverItIsWritten() {
        List<Group> groups = by(
                Grouping.INTERVENTION,
                unit(town, "Centrum", "Klivet", "Äventyret", "klivet "),
                unit(region, "Kliniken", "KLIVET"));

        assertThat(groups).extracting(Group::name).containsExactly("Klivet", "Äventyret");
        assertThat(groups.get(0).rows()).extracting(row -> row.unit().name()).containsExactly("Centrum", "Kliniken");
        assertThat(groups.get(1).rows()).extracting(row -> row.unit().name()).containsExactly("Centrum");
    }

    @Test
    void thoseThatNameNoneStandLastUnderAHeadingThatSaysSo() {
        assertThat(by(Grouping.INTERVENTION, unit(town, "Centrum"), unit(region, "Kliniken", "Övergången")))
                .extracting(Group::name)
                .containsExactly("Övergången", "Ingen insats angiven");
    }

    @Test
    void aGroupSaysHowManyOfItsUnitsFit() {
        PublishedOrganisation map = map(unit(town, "Centrum"), unit(town, "Kliniken"));
        Group group = new UnitGroups(map, unit -> unit.name().equals("Centrum"))
                .by(Grouping.MEMBER)
                .get(0);

        assertThat(group.count()).isEqualTo("1 av 2 enheter");
        assertThat(group.rows()).extracting(Row::shown).containsExactly(true, false);
    }

    @Test
    void whenOneGroupIsLookedForNothingIsShownUnderTheOthers() {
        PublishedOrganisation map = map(unit(town, "Centrum", "Klivet", "Äventyret"), unit(town, "Kliniken", "Klivet"));
        List<Group> groups =
                new UnitGroups(map, unit -> unit.name().equals("Centrum")).by(Grouping.INTERVENTION, "klivet");

        assertThat(groups)
                .extracting(Group::name, Group::shown)
                .containsExactly(tuple("Klivet", 1L), tuple("Äventyret", 0L));
    }

    @Test
    void theGroupThatIsLookedForIsThatOfTheGrouping() {
        MapFilter filter = MapFilter.of(null, town.id(), "Unga vuxna", "Arbetsmarknad");

        assertThat(filter.chosen(Grouping.TARGET_GROUP)).isEqualTo("Unga vuxna");
        assertThat(filter.chosen(Grouping.AREA)).isEqualTo("Arbetsmarknad");
        assertThat(filter.chosen(Grouping.INTERVENTION)).isEmpty();
        assertThat(filter.chosen(Grouping.MEMBER)).isEmpty();
    }

    private List<Group> by(Grouping grouping, MapUnit... units) {
        return new UnitGroups(map(units), unit -> true).by(grouping);
    }

    private PublishedOrganisation map(MapUnit... units) {
        return new PublishedOrganisation(new Publication<>(
                new AssociationInfo(UUID.randomUUID(), "exempel", "Samordningsförbundet Exempel", false),
                new Head(UUID.randomUUID(), UUID.randomUUID(), MapModule.ORGANISATION, 1, Instant.EPOCH),
                new OrganisationMap(List.of(town, region, silent), List.of(units)),
                List.of()));
    }

    private static MapUnit unit(MapMember member, String name, String... interventions) {
        return new MapUnit(
                UUID.randomUUID(),
                member.id(),
                null,
                name,
                null,
                List.of(),
                List.of(),
                List.of(interventions),
                List.of(),
                null,
                null,
                null,
                Instant.EPOCH);
    }
}
