package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Associations;

@IntegrationTest
class MapChapterTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private Associations associations;

    @Autowired
    private Clock clock;

    private final Map<UUID, Instant> published = new HashMap<>();
    private TestWorld world;
    private MapParts parts;

    @BeforeEach
    void aModuleWithAChapter() {
        world = worlds.create();
        parts = new MapParts(
                table,
                new ObjectProvider<>() {
                    @Override
                    public Stream<MapChapter> stream() {
                        return Stream.of(new Chapter());
                    }
                },
                associations,
                clock);
    }

    @Test
    void aChapterStandsAfterTheModulesPublishedOrNot() {
        assertThat(parts.of(world.association()))
                .last()
                .isEqualTo(new MapPart("kapitel", "Kapitel", "Vad står här?", null));

        published.put(world.id(), Instant.parse("2026-03-12T10:00:00Z"));

        assertThat(parts.of(world.association()))
                .hasSize(MapModule.values().length + 1)
                .last()
                .isEqualTo(new MapPart("kapitel", "Kapitel", "Vad står här?", "12 mars 2026"));
    }

    @Test
    void aPublishedChapterMakesTheAssociationOneWithAMap() {
        assertThat(parts.published()).doesNotContain(world.association());

        published.put(world.id(), Instant.EPOCH);

        assertThat(parts.published()).contains(world.association());
    }

    @Test
    void theListOfAssociationsCostsTheSameForMany() {
        int before = SqlCount.of(parts::published);
        worlds.create();
        worlds.create();

        assertThat(SqlCount.of(parts::published)).isEqualTo(before);
    }

    private final class Chapter implements MapChapter {

        @Override
        public String path() {
            return "kapitel";
        }

        @Override
        public String title() {
            return "Kapitel";
        }

        @Override
        public String question() {
            return "Vad står här?";
        }

        @Override
        public Map<UUID, Instant> updated(Collection<UUID> associationIds) {
            return published;
        }
    }
}
