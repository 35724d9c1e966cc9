package se.arshjulet.annualwheel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.AnnualWheels.Wheel;
import se.arshjulet.spreadsheet.NewColumn;
import se.arshjulet.spreadsheet.NewSheet;
import se.arshjulet.spreadsheet.NewWorkbook;
import se.arshjulet.spreadsheet.SheetCell;

/** A year's plan as a file. */
@Component
class WheelExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet read a cell as a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final List<String> NOTES = List.of(
            "En rad är en aktivitet. Ladda upp filen igen i Årshjulet för att ändra planen; en aktivitet känns igen på sitt namn.",
            "manad: 3, eller 1-6,8-12. aterkommer: ”månad” om den kommer en gång i varje månad, annars ”år”.",
            "nar: ”andra tisdagen”, ”den 15”, ”sista vardagen”, eller ”3 veckor före” och en annan aktivitets namn.",
            "efter: det som ska vara klart före, med | emellan.");

    private final Clock clock;

    WheelExport(Clock clock) {
        this.clock = clock;
    }

    /** With semicolons, as Swedish spreadsheets expect. */
    byte[] csv(Wheel wheel) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try {
            format.printRecord(text, WheelTable.header().toArray());
            for (List<String> row : new WheelTable(wheel).rows()) {
                format.printRecord(text, row.stream().map(WheelExport::safe).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    byte[] xlsx(Wheel wheel) {
        List<NewColumn> columns = WheelTable.header().stream()
                .map(header -> NewColumn.of(header, width(header), NewColumn.Format.TEXT))
                .toList();
        List<List<SheetCell>> rows = new WheelTable(wheel)
                .rows().stream()
                        .map(row -> row.stream().map(SheetCell::text).toList())
                        .toList();
        return new NewWorkbook(List.of(new NewSheet("Årshjulet " + wheel.year(), List.of(), columns, rows)), NOTES)
                .write();
    }

    private static int width(String header) {
        return header.equals(WheelColumn.TITLE.header()) || header.equals(WheelColumn.DESCRIPTION.header()) ? 48 : 20;
    }

    /** What is left to do, for a calendar (RFC 5545): a meeting on its day, the rest on its last. */
    String ics(Wheel wheel) {
        Map<UUID, Activity> activities =
                wheel.activities().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Arshjulet//Arshjulet//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Årshjulet " + wheel.year()));
        // A calendar has to hold something, also when everything is over.
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(clock.getZone().getId())
                .getVTimeZone());
        wheel.occurrences().stream()
                .filter(occurrence -> occurrence.state() != OccurrenceState.SKIPPED)
                .forEach(occurrence -> calendar.add(
                        event(occurrence, java.util.Objects.requireNonNull(activities.get(occurrence.activityId())))));
        return calendar.toString();
    }

    private VEvent event(Occurrence occurrence, Activity activity) {
        VEvent event = new VEvent(occurrence.dueOn(), occurrence.dueOn().plusDays(1), activity.title());
        event.replace(new Uid(occurrence.id() + "@arshjulet"));
        event.replace(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Description(String.join(", ", activity.draft().responsible())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
