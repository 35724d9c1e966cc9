package se.arshjulet.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** The figures of the current association's measures; there may be a hundred thousand. */
@Repository
class ValueTable {

    private static final int AT_A_TIME = 5000;

    private final JdbcTemplate jdbc;

    ValueTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How much there is of a measure.
     * @param places how many it has figures of */
    record Extent(@Nullable Integer firstYear, @Nullable Integer lastYear, int places, int missing) {

        static final Extent NOTHING = new Extent(null, null, 0, 0);
    }

    Map<UUID, Extent> extents() {
        Map<UUID, Extent> extents = new HashMap<>();
        jdbc.query(
                """
                select measure_id, min(year), max(year), count(distinct place_key), count(*) filter (where value is null)
                from measure_value where association_id = ? group by measure_id
                """,
                row -> {
                    extents.put(
                            row.getObject(1, UUID.class),
                            new Extent(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
                },
                TenantContext.require());
        return extents;
    }

    /** By measure, and those by year, place, category and sex. */
    Map<UUID, List<MeasureValue>> of(Collection<UUID> measureIds) {
        Map<UUID, List<MeasureValue>> values = new HashMap<>();
        Map<Place, Place> places = new HashMap<>();
        jdbc.query(
                """
                select measure_id, year, place_code, place_name, sex, category, value, note from measure_value
                where association_id = ? and measure_id = any (?)
                order by measure_id, year, place_code is not null, place_code, place_name, category,
                  array_position(array['T', 'K', 'M'], sex)
                """,
                row -> {
                    values.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(value(row, places));
                },
                TenantContext.require(),
                measureIds.toArray(UUID[]::new));
        return values;
    }

    /** Adds them, and changes those that are there already. */
    void put(UUID measureId, Collection<MeasureValue> values) {
        UUID association = TenantContext.require();
        jdbc.batchUpdate("""
                insert into measure_value (association_id, measure_id, year, place_key, place_code, place_name, sex, category,
                  value, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (association_id, measure_id, year, place_key, sex, category) do update set
                  place_name = excluded.place_name, value = excluded.value, note = excluded.note
                """, values, AT_A_TIME, (row, value) -> {
            row.setObject(1, association);
            row.setObject(2, measureId);
            row.setInt(3, value.year());
            row.setString(4, value.place().key());
            row.setString(5, value.place().code());
            row.setString(6, value.place().name());
            row.setString(7, value.sex().code());
            row.setString(8, value.category());
            row.setBigDecimal(9, value.value());
            row.setString(10, value.note());
        });
    }

    void remove(UUID measureId, int year, Place place, String category) {
        jdbc.update("""
                delete from measure_value
                where association_id = ? and measure_id = ? and year = ? and place_key = ? and category = ?
                """, TenantContext.require(), measureId, year, place.key(), category);
    }

    /** A place is one object, however many figures there are of it. */
    private static MeasureValue value(ResultSet row, Map<Place, Place> places) throws SQLException {
        Place place = new Place(row.getString(3), text(row, 4));
        return new MeasureValue(
                row.getInt(2),
                places.computeIfAbsent(place, same -> same),
                Sex.of(text(row, 5)).orElseThrow(),
                text(row, 6),
                row.getBigDecimal(7),
                text(row, 8));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
