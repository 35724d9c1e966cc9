package se.arshjulet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.AssociationInfo;

/** What a search over many associations asks of the database. */
@IntegrationTest
class SearchCostTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Finder finder;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aSearchOverManyCostsWhatOneDoesAndOnlyWhatHasChangedIsDrawnAnew() {
        List<AssociationInfo> many =
                IntStream.range(0, 6).mapToObj(i -> published()).toList();
        search(many);

        int one = SqlCount.of(() -> search(many.subList(0, 1)));
        int all = SqlCount.of(() -> search(many));
        assertThat(all).isEqualTo(one);

        publish(many.get(3).id(), 2, "Ny mottagning");
        int afterOneNew = SqlCount.of(() -> search(many));
        publish(many.get(3).id(), 3, "Nyare mottagning");
        int alone = SqlCount.of(() -> search(many.subList(3, 4)));
        assertThat(afterOneNew).isEqualTo(alone).isGreaterThan(all);
        assertThat(search(many).hits()).extracting(Hit::title).contains("Nyare mottagning");
    }

    private Found search(List<AssociationInfo> among) {
        List<UUID> ids = among.stream().map(AssociationInfo::id).toList();
        index.bringUpToDate(among, index.editions(ids));
        return finder.find(new Question(ids, "mottagning", ""));
    }

    private AssociationInfo published() {
        TestWorld world = worlds.create(1);
        publish(world.id(), 1, "Mottagning");
        return world.association();
    }

    private void publish(UUID association, int number, String first) {
        UUID member = UUID.randomUUID();
        String units = Stream.of(first, "Mottagning 2", "Mottagning 3", "Mottagning 4", "Mottagning 5")
                .map(name -> """
                        {"key": "%s", "memberId": "%s", "name": "%s", "targetGroups": [], "areas": [], "interventions": [],
                         "workingMethods": [], "updated": "2026-03-12T10:00:00Z"}
                        """.formatted(UUID.randomUUID(), member, name))
                .collect(Collectors.joining(",", "[", "]"));
        jdbc.update("""
                insert into publication (id, association_id, module, number, published_at, published_by, content)
                select ?, ?, 'ORGANISATION', ?, now(), id, ?::jsonb from account limit 1
                """, UUID.randomUUID(), association, number, """
                {"members": [{"id": "%s", "name": "Ängby"}], "units": %s}""".formatted(member, units));
    }
}
