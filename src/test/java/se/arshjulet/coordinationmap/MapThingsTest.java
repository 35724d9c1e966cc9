package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.coordinationmap.PublicationTable.Head;

@IntegrationTest
class MapThingsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private MapThings things;

    private final UUID office = UUID.randomUUID();
    private final UUID centre = UUID.randomUUID();
    private final UUID school = UUID.randomUUID();
    private TestWorld world;

    @BeforeEach
    void publish() {
        world = worlds.create();
        publish(
                1,
                new SampleAnswers(world.member("Ängby kommun"))
                        .unit(office, "Regionens grannar", null, List.of(), List.of())
                        .unit(centre, "Arbetscentrum", null, List.of(), List.of()),
                new SampleAnswers(world.member("Region Åtta"))
                        .unit(school, "Åttans skola", null, List.of(), List.of()));
    }

    @Test
    void aUnitIsFoundByItsIdWithItsMemberAndItsPage() {
        assertThat(things.find(world.id(), "organisation", centre))
                .contains(new MapThing(
                        "organisation",
                        centre,
                        "Arbetscentrum",
                        "Ängby kommun",
                        "/karta/" + world.association().slug() + "/organisation/enheter/" + centre));
        assertThat(things.find(world.id(), "samverkan", centre)).isEmpty();
    }

    @Test
    void whatHasLeftTheMapIsNoLongerFound() {
        publish(
                2,
                new SampleAnswers(world.member("Ängby kommun"))
                        .unit(centre, "Arbetscentrum Norr", null, List.of(), List.of()));

        assertThat(things.find(world.id(), List.of(office, centre)).values())
                .extracting(MapThing::title)
                .containsExactly("Arbetscentrum Norr");
    }

    @Test
    void nothingOfAnotherAssociationIsFound() {
        TestWorld other = worlds.create();

        assertThat(things.find(other.id(), "organisation", centre)).isEmpty();
        assertThat(things.find(other.id(), List.of(centre))).isEmpty();
        assertThat(things.search(other.id(), "", 10)).isEmpty();
    }

    @Test
    void aWordInTheTitleGoesBeforeOneInTheMembersName() {
        assertThat(things.search(world.id(), "region", 10))
                .extracting(MapThing::title)
                .containsExactly("Regionens grannar", "Åttans skola");
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(things.search(world.id(), " ÄNGBY  centrum ", 10))
                .extracting(MapThing::title)
                .containsExactly("Arbetscentrum");
        assertThat(things.search(world.id(), "centrum finns-inte", 10)).isEmpty();
    }

    @Test
    void noWordsShowTheFirstOfTheMap() {
        assertThat(things.search(world.id(), "", 2))
                .extracting(MapThing::title)
                .containsExactly("Åttans skola", "Regionens grannar");
    }

    @Test
    void statementsDoNotGrowWithWhatIsAskedFor() {
        things.search(world.id(), "", 1);

        int one = SqlCount.of(() -> things.find(world.id(), List.of(centre)));
        int all = SqlCount.of(() -> things.find(world.id(), List.of(centre, office, school)));

        // One for the association, and one for each module: which publication is shown?
        assertThat(all).isEqualTo(one).isLessThanOrEqualTo(1 + MapModule.values().length);
    }

    private void publish(int number, SampleAnswers... answers) {
        OrganisationMap content = new OrganisationMapBuilder(world.members())
                .build(List.of(answers).stream().map(SampleAnswers::approved).toList());
        table.append(
                new Head(
                        UUID.randomUUID(),
                        world.id(),
                        MapModule.ORGANISATION,
                        number,
                        Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content));
    }
}
