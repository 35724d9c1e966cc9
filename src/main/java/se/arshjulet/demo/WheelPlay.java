package se.arshjulet.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.ActivityStart;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.OccurrenceState;
import se.arshjulet.annualwheel.WheelImport;
import se.arshjulet.datarequest.DataRequestStarter;
import se.arshjulet.statusreport.StatusReportStarter;

/** The association's year as it is planned, and what of it has been. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class WheelPlay {

    private static final String MONTHLY_REPORT = "Statusrapport till styrelse och beredningsgrupp";

    private final Script script;
    private final AnnualWheels wheels;
    private final DrivenYears years;
    private final WheelImport imports;

    WheelPlay(Script script, AnnualWheels wheels, DrivenYears years, WheelImport imports) {
        this.script = script;
        this.wheels = wheels;
        this.years = years;
        this.imports = imports;
    }

    void plan(Ensemble ensemble, int year) {
        byte[] file = script.register("arshjul.csv").getBytes(StandardCharsets.UTF_8);
        ensemble.stage().as(ensemble.coordinator(), () -> {
            WheelImport.Result result = imports.importAll(year, file);
            if (!result.isWell()) {
                throw new IllegalStateException("The demo's year cannot be read: " + result.faults());
            }
        });
    }

    /** Everything that was to be done by the day has been, but for the yearly reports of the last month, which somebody forgot, and
     * the months' reports, which are over when they are sent. */
    void doneBy(Ensemble ensemble, int year, LocalDate day) {
        finish(
                ensemble,
                year,
                day,
                (activity, time) -> !isMonthly(activity)
                        && !(activity.kind() == ActivityKind.REPORT
                                && time.dueOn().isAfter(day.minusMonths(1))));
    }

    /** The months' reports from before anybody wrote them here have been sent too. */
    void reportedBy(Ensemble ensemble, int year, LocalDate day) {
        finish(ensemble, year, day, (activity, time) -> isMonthly(activity));
    }

    private void finish(Ensemble ensemble, int year, LocalDate day, BiPredicate<Activity, Occurrence> which) {
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Wheel wheel = Objects.requireNonNull(wheels.find(year).orElse(null));
            wheel.occurrences().stream()
                    .filter(time -> time.state() == OccurrenceState.PLANNED)
                    .filter(time -> !time.dueOn().isAfter(day))
                    .filter(time -> which.test(wheel.activity(time.activityId()).orElseThrow(), time))
                    .forEach(time -> years.finish(time.id(), ""));
        });
    }

    private static boolean isMonthly(Activity activity) {
        return activity.draft().starts().kind().equals(StatusReportStarter.KIND);
    }

    /** The modules that the members are asked about go out by themselves when their time comes, in the years after this. */
    void asks(Ensemble ensemble, int year) {
        Map<String, String> forms = Map.of(
                "Organisationsmodulen",
                "organisation",
                "Samverkansmodulen",
                "samverkan",
                "Statistikmodulen",
                "statistik");
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Wheel wheel = Objects.requireNonNull(wheels.find(year).orElse(null));
            forms.forEach((module, form) -> wheel.activities().stream()
                    .filter(activity -> activity.title().startsWith(module))
                    .forEach(activity -> wheels.change(
                            activity.id(),
                            activity.draft()
                                    .starting(
                                            new ActivityStart(
                                                    DataRequestStarter.KIND, Map.of(DataRequestStarter.FORM, form)),
                                            List.of(14, 3)))));
        });
    }

    /** The month's report begins by itself with its month; what it reminds of is its own. */
    void reports(Ensemble ensemble, int year) {
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Wheel wheel = Objects.requireNonNull(wheels.find(year).orElse(null));
            wheel.activities().stream()
                    .filter(activity -> activity.title().equals(MONTHLY_REPORT))
                    .forEach(activity -> wheels.change(
                            activity.id(),
                            activity.draft()
                                    .starting(new ActivityStart(StatusReportStarter.KIND, Map.of()), List.of())));
        });
    }

    /** From here what is left of the year goes by itself. */
    void start(Ensemble ensemble, int year) {
        ensemble.stage().as(ensemble.coordinator(), () -> years.start(year));
    }
}
