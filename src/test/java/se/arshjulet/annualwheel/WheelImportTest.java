package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.annualwheel.WheelImport.Effect;
import se.arshjulet.annualwheel.WheelImport.Fault;
import se.arshjulet.annualwheel.WheelImport.Result;

@IntegrationTest
class WheelImportTest {

    private static final int YEAR = 2027;
    private static final String HEADER = "manad;aktivitet;ansvarig;slag;aterkommer";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private WheelImport imports;

    @Autowired
    private WheelExport export;

    private TestWorld world;
    private TestPerson coordinator;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        coordinator = world.coordinator();
    }

    private Result imported(byte[] file) {
        return world.as(coordinator, () -> imports.importAll(YEAR, file));
    }

    private static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sample() throws IOException {
        return new ClassPathResource("annualwheel/arshjul.csv").getContentAsByteArray();
    }

    private Wheel wheel() {
        return world.as(coordinator, () -> wheels.find(YEAR)).orElseThrow();
    }

    @Test
    void aRealYearBecomesAPlanWithoutLoss() throws IOException {
        Result result = imported(sample());
        assertThat(result.faults()).isEmpty();
        Wheel wheel = wheel();
        String[] lines = new String(sample(), StandardCharsets.UTF_8).strip().split("\n");
        assertThat(wheel.activities()).hasSize(lines.length - 1);
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(";");
            Activity activity = wheel.activities().stream()
                    .filter(one -> one.title().equals(cells[1]))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(cells[1] + " is lost"));
            assertThat(String.join(", ", activity.draft().responsible())).isEqualToIgnoringCase(cells[2]);
            assertThat(activity.kind().word()).isEqualTo(cells[3]);
            List<Integer> months = MonthText.read(cells[0]).orElseThrow();
            List<Occurrence> times = wheel.occurrences().stream()
                    .filter(time -> time.activityId().equals(activity.id()))
                    .toList();
            if (cells[4].strip().equals("månad")) {
                assertThat(times)
                        .extracting(time -> time.dueOn().getMonthValue())
                        .isEqualTo(months);
            } else {
                assertThat(times).singleElement().satisfies(time -> {
                    assertThat(time.dueOn().getMonthValue()).isEqualTo(months.get(months.size() - 1));
                    if (activity.kind() != ActivityKind.MEETING) {
                        assertThat(time.startsOn()).isEqualTo(LocalDate.of(YEAR, months.get(0), 1));
                    }
                });
            }
        }
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        imported(sample());
        Result again = imported(sample());
        assertThat(again.count(Effect.UNCHANGED)).isEqualTo(again.lines().size());
    }

    @Test
    void whatIsExportedAndReadAgainIsTheSamePlan() throws IOException {
        imported(file(
                HEADER + ";nar;borjar_dagar_fore;efter;beskrivning",
                "1-6,8-12;Styrelsemöte;Styrelsen, kansliet;möte;månad;andra tisdagen;;;Sal 3; kaffe"
                        .replace("; kaffe", ""),
                "1;Handlingar;Kansliet;rapport;år;3 veckor före Styrelsemöte;5;;",
                "10-11;Intervjuer;Arbetsgruppen;intervjuomgång;år;den 15;;;",
                "12;Analys;Arbetsgruppen;analys;år;;;Intervjuer | Styrelsemöte;"));
        Wheel wheel = wheel();
        assertThat(wheel.activities()).hasSize(4);
        for (byte[] again : List.of(export.csv(wheel), export.xlsx(wheel))) {
            Result result = imported(again);
            assertThat(result.faults()).isEmpty();
            assertThat(result.count(Effect.UNCHANGED)).isEqualTo(4);
        }
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> imports.importAll(YEAR, export.xlsx(wheel)));
        Wheel copy = other.as(other.coordinator(), () -> wheels.find(YEAR)).orElseThrow();
        assertThat(copy.activities())
                .extracting(Activity::rule)
                .isEqualTo(wheel.activities().stream().map(Activity::rule).toList());
        assertThat(copy.occurrences())
                .extracting(Occurrence::startsOn, Occurrence::dueOn)
                .containsExactlyElementsOf(wheel.occurrences().stream()
                        .map(time -> tuple(time.startsOn(), time.dueOn()))
                        .toList());
    }

    @Test
    void everyFaultIsSaidWithItsLineAndNothingIsWritten() {
        Result result = imported(file(
                HEADER + ";nar;efter;borjar_dagar_fore",
                "13;A;Kansliet;rapport;år;;;",
                "1;;Kansliet;rapport;år;;;",
                "1;C;;rapport;år;;;",
                "1;D;Kansliet;fest;år;;;",
                "1;E;Kansliet;rapport;ibland;;;",
                "1;F;Kansliet;rapport;år;femte tisdagen;;",
                "1;G;Kansliet;rapport;år;;Okänd;",
                "1,5;H;Kansliet;rapport;år;;;",
                "1;I;Kansliet;rapport;år;2 veckor före Okänd;;",
                "1;J;Kansliet;rapport;år;;;många",
                "1;J;Kansliet;rapport;år;;;"));
        assertThat(result.lines()).isEmpty();
        assertThat(result.faults())
                .extracting(Fault::line, Fault::column)
                .containsExactly(
                        tuple(2, "manad"),
                        tuple(3, "aktivitet"),
                        tuple(4, "ansvarig"),
                        tuple(5, "slag"),
                        tuple(6, "aterkommer"),
                        tuple(7, "nar"),
                        tuple(8, "efter"),
                        tuple(9, "manad"),
                        tuple(10, "nar"),
                        tuple(11, "borjar_dagar_fore"),
                        tuple(12, "aktivitet"));
        assertThat(result.faults())
                .allSatisfy(fault -> assertThat(fault.message()).endsWith("."));
        assertThat(world.as(coordinator, wheels::years)).isEmpty();
    }

    @Test
    void aFileWithoutItsColumnsSaysWhichAreMissing() {
        assertThat(imported(file("manad;aktivitet;slag", "1;A;rapport")).faults())
                .extracting(Fault::message)
                .containsExactly(
                        "Kolumnen ansvarig saknas i den första raden.",
                        "Kolumnen aterkommer saknas i den första raden.");
        assertThat(imported(file(HEADER)).faults())
                .extracting(Fault::message)
                .containsExactly("Filen har inga aktiviteter under sin första rad.");
        assertThat(imported(new byte[] {'P', 'K', 3, 4, 0}).faults()).hasSize(1);
    }

    @Test
    void aCircleInAFileIsSaidBeforeAnythingIsWritten() {
        byte[] circle =
                file(HEADER + ";efter", "1;Ägget;Kansliet;rapport;år;Hönan", "1;Hönan;Kansliet;rapport;år;Ägget");
        Result checked = world.as(coordinator, () -> imports.check(YEAR, circle));
        assertThat(checked.faults())
                .extracting(Fault::message)
                .containsExactly("Ägget väntar på sig själv. Ta bort ett av beroendena.");
        assertThat(imported(circle).faults()).hasSize(1);
        assertThat(world.as(coordinator, wheels::years)).isEmpty();
    }

    @Test
    void aCheckWritesNothingAndOnlyACoordinatorMay() throws IOException {
        byte[] sample = sample();
        Result result = world.as(coordinator, () -> imports.check(YEAR, sample));
        assertThat(result.count(Effect.NEW)).isEqualTo(result.lines().size()).isPositive();
        assertThat(world.as(coordinator, wheels::years)).isEmpty();
        TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        assertThatThrownBy(() -> world.as(reviewer, () -> imports.check(YEAR, sample)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(reviewer, () -> imports.importAll(YEAR, sample)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCalendarIsValidAndHasWhatIsNotLeftOut() throws IOException, ParserException {
        imported(sample());
        Wheel wheel = wheel();
        Calendar calendar = new CalendarBuilder().build(new java.io.StringReader(export.ics(wheel)));
        calendar.validate(true);
        assertThat(calendar.getComponents(Component.VEVENT))
                .hasSize(wheel.occurrences().size());
        Occurrence first = wheel.occurrences().get(0);
        world.as(coordinator, () -> years.skip(first.id(), "Inställt"));
        assertThat(export.ics(wheel())).doesNotContain(first.id().toString());
    }
}
