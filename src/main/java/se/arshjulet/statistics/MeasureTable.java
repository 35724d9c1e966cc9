package se.arshjulet.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** The measures of the current association and the breaks in their series; their figures are {@link ValueTable}'s. */
@Repository
class MeasureTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MeasureTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param kpi Kolada's id of it */
    record Head(
            UUID id,
            MeasureDraft draft,
            Measure.Origin origin,
            @Nullable String kpi,
            Instant updated) {}

    record Break(UUID measureId, SeriesBreak of) {}

    /** Until the transaction ends nobody else changes this association's measures. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("measures " + TenantContext.require())
                .query((row, number) -> true)
                .single();
    }

    /** By name, and without their breaks. */
    List<Head> all() {
        return jdbc.sql("select * from measure where association_id = ? order by name, id")
                .param(TenantContext.require())
                .query(MeasureTable::head)
                .list();
    }

    Optional<Head> find(UUID id) {
        return jdbc.sql("select * from measure where association_id = ? and id = ?")
                .params(TenantContext.require(), id)
                .query(MeasureTable::head)
                .optional();
    }

    /** Those from Kolada, by Kolada's id. */
    Map<String, UUID> byKpi() {
        Map<String, UUID> ids = new HashMap<>();
        jdbc.sql("select kpi, id from measure where association_id = ? and kpi is not null")
                .param(TenantContext.require())
                .query(row -> {
                    ids.put(text(row, "kpi"), row.getObject("id", UUID.class));
                });
        return ids;
    }

    /** By year. */
    List<Break> breaks() {
        return jdbc.sql("select * from measure_break where association_id = ? order by measure_id, year")
                .param(TenantContext.require())
                .query((row, number) -> new Break(
                        row.getObject("measure_id", UUID.class),
                        new SeriesBreak(row.getInt("year"), Objects.requireNonNull(row.getString("why")))))
                .list();
    }

    /** Adds it, or changes the one with its id. */
    void put(Head head) {
        MeasureDraft draft = head.draft();
        Anchoring anchoring = draft.anchoring();
        jdbc.sql("""
                        insert into measure (id, association_id, name, name_key, definition, unit, kind, threshold, source,
                          origin, kpi, anchored_on, anchored_by, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (association_id, id) do update set name = excluded.name, name_key = excluded.name_key,
                          definition = excluded.definition, unit = excluded.unit, kind = excluded.kind,
                          threshold = excluded.threshold, source = excluded.source, origin = excluded.origin,
                          kpi = excluded.kpi, anchored_on = excluded.anchored_on, anchored_by = excluded.anchored_by,
                          updated_at = excluded.updated_at
                        """)
                .params(
                        head.id(),
                        TenantContext.require(),
                        draft.name(),
                        MeasureName.key(draft.name()),
                        draft.definition(),
                        draft.unit(),
                        draft.kind().name(),
                        draft.threshold(),
                        draft.source(),
                        head.origin().name(),
                        head.kpi(),
                        anchoring == null ? null : anchoring.on(),
                        anchoring == null ? null : anchoring.by(),
                        head.updated().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from measure_break where association_id = ? and measure_id = ?")
                .params(TenantContext.require(), head.id())
                .update();
        batches.batchUpdate(
                "insert into measure_break (association_id, measure_id, year, why) values (?, ?, ?, ?)",
                draft.breaks().stream()
                        .map(one -> new Object[] {TenantContext.require(), head.id(), one.year(), one.why()})
                        .toList());
    }

    void remove(UUID id) {
        jdbc.sql("delete from measure where association_id = ? and id = ?")
                .params(TenantContext.require(), id)
                .update();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        LocalDate anchored = row.getObject("anchored_on", LocalDate.class);
        MeasureDraft draft = new MeasureDraft(
                text(row, "name"),
                text(row, "definition"),
                text(row, "unit"),
                Measure.Kind.valueOf(text(row, "kind")),
                row.getObject("threshold", Long.class),
                text(row, "source"),
                List.of(),
                anchored == null ? null : new Anchoring(anchored, text(row, "anchored_by")));
        return new Head(
                row.getObject("id", UUID.class),
                draft,
                Measure.Origin.valueOf(text(row, "origin")),
                row.getString("kpi"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
