package se.arshjulet.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.ActivityStart;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.OccurrenceState;
import se.arshjulet.annualwheel.WheelImport;
import se.arshjulet.datarequest.DataRequestStarter;

/** The association's year as it is planned, and what of it has been. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class WheelPlay {

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

    /** Everything that was to be done by the day has been, but for the reports of the last month, which somebody forgot. */
    void doneBy(Ensemble ensemble, int year, LocalDate day) {
        ensemble.stage().as(ensemble.coordinator(), () -> {
            Wheel wheel = Objects.requireNonNull(wheels.find(year).orElse(null));
            wheel.occurrences().stream()
                    .filter(time -> time.state() == OccurrenceState.PLANNED)
                    .filter(time -> !time.dueOn().isAfter(day))
                    .filter(time -> !isForgotten(wheel, time, day))
                    .forEach(time -> years.finish(time.id(), ""));
        });
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

    /** From here what is left of the year goes by itself. */
    void start(Ensemble ensemble, int year) {
        ensemble.stage().as(ensemble.coordinator(), () -> years.start(year));
    }

    private static boolean isForgotten(Wheel wheel, Occurrence time, LocalDate day) {
        boolean report = wheel.activity(time.activityId()).orElseThrow().kind() == ActivityKind.REPORT;
        return report && time.dueOn().isAfter(day.minusMonths(1));
    }
}
