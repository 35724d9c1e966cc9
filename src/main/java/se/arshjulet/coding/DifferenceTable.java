package se.arshjulet.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Comparison.Marked;
import se.arshjulet.coding.Comparison.Pair;
import se.arshjulet.coding.Differences.Outcome;

/** The pairs of two coders' units in a text, and what became of each. */
@Repository
class DifferenceTable {

    private static final String LINES = """
            select id, text_id, first_unit, second_unit, outcome, settled_by, settled_at, first_was, second_was, made
            from coding_difference where association_id = :association
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DifferenceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Line(
            UUID id,
            UUID textId,
            @Nullable UUID first,
            @Nullable UUID second,
            @Nullable Outcome outcome,
            @Nullable UUID settledBy,
            @Nullable Instant settledAt,
            @Nullable Standing firstWas,
            @Nullable Standing secondWas,
            @Nullable UUID made) {}

    List<Line> of(UUID textId) {
        return jdbc.sql(LINES + " and text_id = :text")
                .param("association", TenantContext.require())
                .param("text", textId)
                .query(DifferenceTable::line)
                .list();
    }

    Optional<Line> find(UUID id) {
        return jdbc.sql(LINES + " and id = :id")
                .param("association", TenantContext.require())
                .param("id", id)
                .query(DifferenceTable::line)
                .optional();
    }

    /** How many wait to be settled, by text; texts without any are left out. */
    Map<UUID, Integer> unsettled() {
        return jdbc
                .sql("""
                        select text_id, count(*) as waiting from coding_difference
                        where association_id = :association and outcome is null group by text_id
                        """)
                .param("association", TenantContext.require())
                .query((row, number) -> Map.entry(row.getObject("text_id", UUID.class), row.getInt("waiting")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(UUID textId, Pair pair, @Nullable Standing firstWas, @Nullable Standing secondWas) {
        jdbc.sql("""
                        insert into coding_difference (id, association_id, text_id, first_unit, second_unit, outcome,
                            settled_at, first_was, second_was)
                        values (:id, :association, :text, :first, :second, :outcome, :at, :firstWas, :secondWas)
                        """)
                .param("id", UUID.randomUUID())
                .param("association", TenantContext.require())
                .param("text", textId)
                .param("first", id(pair.first()))
                .param("second", id(pair.second()))
                .param("outcome", pair.isSame() ? Outcome.SAME.name() : null)
                .param("at", pair.isSame() ? now() : null)
                .param("firstWas", firstWas == null ? null : firstWas.name())
                .param("secondWas", secondWas == null ? null : secondWas.name())
                .update();
    }

    private static @Nullable UUID id(@Nullable Marked marked) {
        return marked == null ? null : marked.id();
    }

    void settle(UUID id, @Nullable Outcome outcome, @Nullable UUID by, @Nullable UUID made) {
        jdbc.sql("""
                        update coding_difference set outcome = :outcome, settled_by = :by, settled_at = :at, made = :made
                        where id = :id and association_id = :association
                        """)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("by", by)
                .param("at", outcome == null ? null : now())
                .param("made", made)
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    void deleteAll(UUID textId) {
        jdbc.sql("delete from coding_difference where text_id = ? and association_id = ?")
                .params(textId, TenantContext.require())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        OffsetDateTime at = row.getObject("settled_at", OffsetDateTime.class);
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("text_id", UUID.class),
                row.getObject("first_unit", UUID.class),
                row.getObject("second_unit", UUID.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("settled_by", UUID.class),
                at == null ? null : at.toInstant(),
                standing(row.getString("first_was")),
                standing(row.getString("second_was")),
                row.getObject("made", UUID.class));
    }

    private static @Nullable Standing standing(@Nullable String name) {
        return name == null ? null : Standing.valueOf(name);
    }
}
