package se.arshjulet.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.Grounds.FileInfo;
import se.arshjulet.conclusion.Grounds.GroundItem;
import se.arshjulet.conclusion.Grounds.MapReference;

/** Grounds as lists show them, without what their files hold. */
@Component
class GroundReader {

    private static final String OF_CONCLUSION = """
            from conclusion_ground g
            join conclusion c on c.id = g.conclusion_id
            left join ground_file f on f.ground_id = g.id and f.association_id = g.association_id
            where g.association_id = ? and c.number = ? and g.removed_at is null
            """;

    private final JdbcClient jdbc;
    private final People people;

    GroundReader(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** @param all or only those that are shown publicly, and of them not the files */
    List<GroundItem> of(int conclusionNumber, boolean all) {
        Map<UUID, Person> writers = writers(conclusionNumber);
        return jdbc.sql("""
                        select g.id, g.kind, g.stance, g.title, g.text, g.source, g.map_module, g.map_thing,
                            g.shown_publicly, g.written_by, g.written_at, f.name as file_name, f.media_type, f.size
                        """ + OF_CONCLUSION + " and (? or g.shown_publicly) order by g.written_at desc, g.id")
                .params(TenantContext.require(), conclusionNumber, all)
                .query((row, number) -> item(row, writers, all))
                .list();
    }

    private Map<UUID, Person> writers(int conclusionNumber) {
        List<UUID> writers = jdbc.sql("select distinct g.written_by " + OF_CONCLUSION)
                .params(TenantContext.require(), conclusionNumber)
                .query(UUID.class)
                .list();
        return people.persons(writers);
    }

    private static GroundItem item(ResultSet row, Map<UUID, Person> writers, boolean withFile) throws SQLException {
        String module = row.getString("map_module");
        String file = row.getString("file_name");
        return new GroundItem(
                row.getObject("id", UUID.class),
                Grounds.Kind.valueOf(row.getString("kind")),
                Grounds.Stance.valueOf(row.getString("stance")),
                row.getString("title"),
                row.getString("text"),
                row.getString("source"),
                module == null ? null : new MapReference(module, row.getObject("map_thing", UUID.class)),
                row.getBoolean("shown_publicly"),
                Optional.ofNullable(writers.get(row.getObject("written_by", UUID.class)))
                        .map(Person::name)
                        .orElse(""),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                file == null || !withFile
                        ? null
                        : new FileInfo(file, row.getString("media_type"), row.getLong("size")));
    }
}
