package se.arshjulet.journeys;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.ActivityStart;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.DataRequestStarter;

/** A started year, an act at a time. Between two acts everything that is known of it is in the database. */
final class YearScene implements Scene {

    static final int MEMBERS = 6;

    private static final String SLUG = "test-1";

    private final TestWorlds worlds;
    private final AnnualWheels wheels;
    private final DrivenYears years;
    private final MovableClock clock;

    private YearScene(ApplicationContext application) {
        worlds = application.getBean(TestWorlds.class);
        wheels = application.getBean(AnnualWheels.class);
        years = application.getBean(DrivenYears.class);
        clock = application.getBean(MovableClock.class);
    }

    public static void main(String[] arguments) throws IOException {
        Scene.serve(arguments, YearScene::new);
    }

    @Override
    public String play(String act) {
        switch (act) {
            case "start the year" -> start();
            case "finish everything" -> finish();
            default -> clock.move(Duration.parse(act));
        }
        return clock.instant().toString();
    }

    private void start() {
        TestWorld world = worlds.create(MEMBERS);
        int year = LocalDate.now(clock).getYear() + 1;
        world.as(world.coordinator(), () -> {
            wheels.begin(year);
            wheels.add(year, activity("Tertialrapport", ActivityKind.REPORT));
            wheels.add(year, activity("Helårsrapport", ActivityKind.REPORT));
            wheels.add(
                    year,
                    activity("Organisationsmodulen", ActivityKind.DATA_REQUEST)
                            .starting(
                                    new ActivityStart(
                                            DataRequestStarter.KIND, Map.of(DataRequestStarter.FORM, "organisation")),
                                    List.of(7)));
            years.start(year);
        });
    }

    private static Draft activity(String title, ActivityKind kind) {
        return new Draft(
                title,
                kind,
                List.of("Kansliet"),
                null,
                "",
                new DateRule.Once(2, 2, new DayInMonth.LastWorkingDay()),
                null,
                Set.of());
    }

    private void finish() {
        TestWorld world = worlds.again(SLUG);
        world.as(world.coordinator(), () -> {
            int year = wheels.years().get(0);
            wheels.find(year).orElseThrow().occurrences().forEach(time -> years.finish(time.id(), ""));
        });
    }
}
