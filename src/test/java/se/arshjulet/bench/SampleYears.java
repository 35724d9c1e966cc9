package se.arshjulet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.ActivityStart;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.WheelImport;
import se.arshjulet.datarequest.DataRequestStarter;

/** Associations with the sample's year as their plan. */
@TestComponent
final class SampleYears {

    /** What comes of an activity. */
    enum Bringing {
        /** the steps of the year, and nobody is told anything */
        NOTHING,
        /** a task for each, a mail when it begins, is to be reminded of and is late */
        TASKS_AND_MAILS,
        /** as well, three of them ask six members */
        DATA_REQUESTS
    }

    private final TestWorlds worlds;
    private final AnnualWheels wheels;
    private final WheelImport imports;
    private final JdbcTemplate jdbc;

    SampleYears(TestWorlds worlds, AnnualWheels wheels, WheelImport imports, JdbcTemplate jdbc) {
        this.worlds = worlds;
        this.wheels = wheels;
        this.imports = imports;
        this.jdbc = jdbc;
    }

    List<TestWorld> planned(int associations, int year, Bringing what) {
        List<TestWorld> planned = Stream.generate(() -> planned(year))
                .limit(associations)
                .peek(world -> bringing(world, year, what))
                .toList();
        jdbc.execute("analyze");
        return planned;
    }

    private TestWorld planned(int year) {
        TestWorld world = worlds.create(6);
        world.as(world.coordinator(), () -> imports.importAll(year, sample()));
        return world;
    }

    private void bringing(TestWorld world, int year, Bringing what) {
        switch (what) {
            case NOTHING -> silence(world, year);
            case TASKS_AND_MAILS -> {}
            case DATA_REQUESTS -> ask(world, year);
        }
    }

    /** Nothing is started, and everybody has had all the gathered mails of the year beforehand. */
    private void silence(TestWorld world, int year) {
        jdbc.update(
                "update wheel_activity set starts = cast(? as jsonb) where association_id = ?",
                "{\"kind\": \"%s\", \"settings\": {}}".formatted(SilentStarter.KIND),
                world.id());
        jdbc.update("""
                insert into daily_digest (association_id, account_id, kind, day)
                select distinct r.association_id, r.account_id, k, d::date
                from account_role r, unnest(array['REMINDER', 'WHEEL_LATE']) k,
                     generate_series(make_date(?, 1, 1), make_date(?, 12, 31), interval '1 day') d
                where r.association_id = ?""", year, year, world.id());
    }

    private void ask(TestWorld world, int year) {
        world.as(world.coordinator(), () -> wheels.find(year).orElseThrow().activities().stream()
                .filter(activity -> Stream.of("Organisationsmodulen", "Samverkansmodulen", "Flödesmodulen")
                        .anyMatch(activity.title()::startsWith))
                .forEach(activity -> wheels.change(
                        activity.id(),
                        activity.draft()
                                .starting(
                                        new ActivityStart(
                                                DataRequestStarter.KIND,
                                                Map.of(DataRequestStarter.FORM, "organisation")),
                                        List.of(14, 3)))));
    }

    private static byte[] sample() {
        try (InputStream file = SampleYears.class.getResourceAsStream("/demo/arshjul.csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
