package se.arshjulet.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.ConclusionPublications.PublicGround;
import se.arshjulet.conclusion.ConclusionPublications.PublicMapLink;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.coordinationmap.MapThings;

/** The grounds that a coordinator has chosen to show to everybody, and no others; never their files nor who wrote them. */
@Component
class PublicGrounds {

    private final JdbcClient jdbc;
    private final MapThings map;

    PublicGrounds(JdbcClient jdbc, MapThings map) {
        this.jdbc = jdbc;
        this.map = map;
    }

    /** @param grounds  but those that are things on the map
     * @param mapLinks those that are */
    record OfConclusion(List<PublicGround> grounds, List<PublicMapLink> mapLinks) {

        static final OfConclusion NONE = new OfConclusion(List.of(), List.of());
    }

    private record Row(
            UUID conclusionId,
            PublicGround ground,
            @Nullable String module,
            @Nullable UUID thing) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("conclusion_id", UUID.class),
                    new PublicGround(
                            Grounds.Kind.valueOf(row.getString("kind")),
                            Grounds.Stance.valueOf(row.getString("stance")),
                            row.getString("title"),
                            row.getString("text"),
                            row.getString("source")),
                    row.getString("map_module"),
                    row.getObject("map_thing", UUID.class));
        }
    }

    /** By konklusion; those that have none are left out. */
    Map<UUID, OfConclusion> byConclusion() {
        UUID association = TenantContext.require();
        List<Row> rows = jdbc.sql("""
                        select conclusion_id, kind, stance, title, text, source, map_module, map_thing
                        from conclusion_ground where association_id = ? and shown_publicly and removed_at is null
                        order by written_at, id
                        """).param(association).query(Row::of).list();
        Map<UUID, MapThing> things = map.find(
                association,
                rows.stream().flatMap(row -> Stream.ofNullable(row.thing())).toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::conclusionId, Collectors.collectingAndThen(Collectors.toList(), of -> of(of, things))));
    }

    private static OfConclusion of(List<Row> rows, Map<UUID, MapThing> things) {
        return new OfConclusion(
                rows.stream()
                        .filter(row -> row.thing() == null)
                        .map(Row::ground)
                        .toList(),
                rows.stream().flatMap(row -> link(row, things).stream()).toList());
    }

    private static Optional<PublicMapLink> link(Row row, Map<UUID, MapThing> things) {
        if (row.module() == null || row.thing() == null) {
            return Optional.empty();
        }
        PublicGround ground = row.ground();
        MapThing thing = things.get(row.thing());
        String title = thing == null ? ground.title() : thing.title();
        String text = Stream.of(ground.title().equals(title) ? "" : ground.title(), ground.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return Optional.of(new PublicMapLink(row.module(), row.thing(), title, text, ground.stance(), ground.source()));
    }
}
