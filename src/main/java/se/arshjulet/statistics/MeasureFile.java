package se.arshjulet.statistics;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.spreadsheet.SheetCell;
import se.arshjulet.spreadsheet.SheetFile;
import se.arshjulet.spreadsheet.SheetTable;
import se.arshjulet.spreadsheet.UnreadableSheetException;
import se.arshjulet.statistics.MeasureImport.Fault;

/** A table as rows: its header understood, each cell read. What the rows say together is {@link MeasureChecks}'. */
final class MeasureFile {

    private final PlaceNames places;
    private final Year latest;
    private final Map<MeasureColumn, Integer> columns = new EnumMap<>(MeasureColumn.class);
    private final List<MeasureRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> remarks = new ArrayList<>();
    private final Map<String, Map<MeasureValue.Key, Integer>> lines = new HashMap<>();

    private MeasureFile(PlaceNames places, Year latest) {
        this.places = places;
        this.latest = latest;
    }

    /** @param latest the last year that there can be figures of */
    static MeasureFile read(byte[] content, PlaceNames places, Year latest) {
        MeasureFile file = new MeasureFile(places, latest);
        try {
            file.read(SheetFile.first(content));
        } catch (UnreadableSheetException unreadable) {
            file.faults.add(new Fault(1, null, String.valueOf(unreadable.getMessage())));
        }
        return file;
    }

    List<MeasureRow> rows() {
        return rows;
    }

    List<Fault> faults() {
        return faults;
    }

    /** On what is not read; nothing is wrong with it. */
    List<Fault> remarks() {
        return remarks;
    }

    private void read(SheetTable table) {
        table.notes().forEach(note -> remarks.add(new Fault(1, null, note)));
        header(table);
        if (!faults.isEmpty()) {
            return;
        }
        for (int row = 1; row < table.rows().size(); row++) {
            if (!table.rows().get(row).stream().allMatch(SheetCell::isBlank)) {
                line(table, row);
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, null, "Tabellen har inga värden under sin första rad."));
        }
    }

    private void header(SheetTable table) {
        for (int column = 0; column < table.width(); column++) {
            int at = column;
            String header = table.at(0, column).text().strip();
            MeasureColumn.of(header)
                    .ifPresentOrElse(
                            known -> {
                                if (columns.putIfAbsent(known, at) != null) {
                                    faults.add(new Fault(
                                            1,
                                            header,
                                            "Kolumnen %s finns två gånger. Ta bort den ena.".formatted(header)));
                                }
                            },
                            () -> unknown(header));
        }
        for (MeasureColumn column : MeasureColumn.values()) {
            if (column.required() && !columns.containsKey(column)) {
                faults.add(new Fault(
                        1, column.header(), "Kolumnen %s saknas i den första raden.".formatted(column.header())));
            }
        }
    }

    private void unknown(String header) {
        if (!header.isEmpty()) {
            remarks.add(new Fault(1, header, "Kolumnen %s är okänd och läses inte.".formatted(header)));
        }
    }

    private void line(SheetTable table, int at) {
        MeasureLine line = new MeasureLine(table, at, columns, places, latest);
        line.read().ifPresent(row -> {
            Integer before = lines.computeIfAbsent(MeasureName.key(row.measure()), name -> new HashMap<>())
                    .putIfAbsent(row.value().key(), row.number());
            if (before == null) {
                places.learn(row.value().place());
                rows.add(row);
            } else {
                faults.add(new Fault(
                        row.number(),
                        MeasureColumn.MEASURE.header(),
                        "Samma mått, år, kommun, kön och kategori står redan på rad %d. Ta bort den ena raden."
                                .formatted(before)));
            }
        });
        faults.addAll(line.faults());
    }
}
