package se.arshjulet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.TenantContext;
import se.arshjulet.statistics.Measure.Kind;
import se.arshjulet.statistics.MeasureTable.Head;

@IntegrationTest
class MeasuresTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Place STORBY = new Place("9901", "Storby");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Measures measures;

    @Autowired
    private MeasureTable table;

    @Autowired
    private ValueTable values;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
    }

    private UUID put(String name, boolean anchored, Collection<MeasureValue> figures) {
        UUID id = UUID.randomUUID();
        Anchoring anchoring = anchored ? new Anchoring(LocalDate.of(2026, 2, 3), "Analysgruppen") : null;
        MeasureDraft draft = new MeasureDraft(
                name,
                "Alla som",
                "personer",
                Kind.PEOPLE,
                7L,
                "SUS",
                List.of(new SeriesBreak(2023, "SUS stängdes."), new SeriesBreak(2021, "Ny fråga.")),
                anchoring);
        TenantContext.run(world.id(), () -> {
            table.put(new Head(id, draft, Measure.Origin.FILE, null, NOON));
            values.put(id, figures);
        });
        return id;
    }

    private static MeasureValue figure(int year, Place place, Sex sex, String value) {
        return new MeasureValue(year, place, sex, "", value.isEmpty() ? null : new BigDecimal(value), "");
    }

    private List<Measure> all() {
        return TenantContext.call(world.id(), measures::all);
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        List<MeasureValue> figures = List.of(
                figure(2024, Place.WHOLE, Sex.TOTAL, "1200"),
                figure(2024, STORBY, Sex.TOTAL, "0"),
                figure(2024, STORBY, Sex.WOMEN, ""),
                figure(2025, STORBY, Sex.MEN, "12.50"));
        put("Deltagare", true, figures);
        Measure measure = all().get(0);
        assertThat(measure.values()).isEqualTo(figures);
        assertThat(measure.values().get(0).value()).isEqualTo(new BigDecimal("1200"));
        assertThat(measure.breaks()).extracting(SeriesBreak::year).containsExactly(2021, 2023);
        assertThat(measure.anchoring()).isEqualTo(new Anchoring(LocalDate.of(2026, 2, 3), "Analysgruppen"));
        assertThat(measure.threshold()).isEqualTo(7);
        assertThat(measure.updated()).isEqualTo(NOON);
    }

    @Test
    void whatTheMembersHaveNotAgreedToIsNotAmongTheAnchored() {
        put("Öppna ärenden", true, List.of());
        put("Avslut", false, List.of());
        put("Deltagare", true, List.of());
        assertThat(all()).extracting(Measure::name).containsExactly("Avslut", "Deltagare", "Öppna ärenden");
        assertThat(TenantContext.call(world.id(), measures::anchored))
                .extracting(Measure::name)
                .containsExactly("Deltagare", "Öppna ärenden");
    }

    @Test
    void anotherAssociationSeesNothingAndCannotAddToIt() {
        UUID id = put("Deltagare", true, List.of(figure(2024, STORBY, Sex.TOTAL, "8")));
        TestWorld other = worlds.create();
        TenantContext.run(other.id(), () -> {
            assertThat(measures.all()).isEmpty();
            assertThat(measures.find(id)).isEmpty();
            assertThatThrownBy(() -> values.put(id, List.of(figure(2025, STORBY, Sex.TOTAL, "9"))))
                    .isInstanceOf(DataIntegrityViolationException.class);
        });
    }

    @Test
    void aHundredThousandFiguresOfManyMeasuresAreThreeStatements() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(put("Mått %02d".formatted(i), true, List.of()));
        }
        for (UUID id : ids) {
            jdbc.update("""
                            insert into measure_value (association_id, measure_id, year, place_key, place_code, place_name, sex,
                              category, value)
                            select ?, ?, year, place::text, place::text, 'Ort ' || place, sex, '', year + place
                            from generate_series(2001, 2025) year, generate_series(1001, 1134) place, unnest(array['T', 'K', 'M']) sex
                            limit 10000""", world.id(), id);
        }
        List<List<Measure>> read = new ArrayList<>();
        assertThat(SqlCount.of(() -> TenantContext.run(world.id(), () -> read.add(measures.all()))))
                .isEqualTo(3);
        assertThat(read.get(0).stream()
                        .mapToInt(measure -> measure.values().size())
                        .sum())
                .isEqualTo(100_000);
    }

    @Test
    void aFigureThatComesAgainIsChangedAndNotAdded() {
        UUID id = put("Deltagare", true, List.of(figure(2024, STORBY, Sex.TOTAL, "8")));
        TenantContext.run(
                world.id(),
                () -> values.put(id, List.of(figure(2024, new Place("9901", "Storby stad"), Sex.TOTAL, "9"))));
        assertThat(all().get(0).values()).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualTo(new BigDecimal("9"));
            assertThat(value.place().name()).isEqualTo("Storby stad");
        });
    }
}
