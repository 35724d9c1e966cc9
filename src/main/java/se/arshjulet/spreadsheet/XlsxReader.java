package se.arshjulet.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import se.arshjulet.spreadsheet.XlsxFile.Relation;

/** Reads the sheets of an .xlsx file, in either dialect (transitional, as everybody saves, and strict). */
final class XlsxReader {

    private final XlsxFile file;
    private final boolean macros;
    private final List<NamedSheet> sheets = new ArrayList<>();
    private boolean from1904;

    /** @param macros a workbook that holds some is read too; they are never looked at */
    private XlsxReader(XlsxFile file, boolean macros) {
        this.file = file;
        this.macros = macros;
    }

    /** @param path empty for a sheet that holds no cells, such as a chart */
    private record NamedSheet(String name, boolean visible, Optional<String> path) {}

    static List<SheetTable> read(byte[] content, boolean onlyFirst) {
        return read(content, onlyFirst, true);
    }

    static List<SheetTable> withoutMacros(byte[] content) {
        return read(content, false, false);
    }

    private static List<SheetTable> read(byte[] content, boolean onlyFirst, boolean macros) {
        try {
            // A zip file's list stands at its end: it can be trusted only in a file, not in a stream.
            Path file = Files.createTempFile("sheet", ".xlsx");
            try {
                Files.write(file, content);
                return read(file, onlyFirst, macros);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SheetTable> read(Path path, boolean onlyFirst, boolean macros) {
        try (XlsxFile file = new XlsxFile(path)) {
            return new XlsxReader(file, macros).tables(onlyFirst);
        } catch (IOException | XMLStreamException e) {
            throw isBomb(e) ? UnreadableSheetException.tooLarge() : UnreadableSheetException.damaged();
        }
    }

    private static boolean isBomb(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("Zip bomb"));
    }

    private List<SheetTable> tables(boolean onlyFirst) throws IOException, XMLStreamException {
        String workbook =
                file.related(file.relations(""), "officeDocument").orElseThrow(UnreadableSheetException::damaged);
        Map<String, Relation> relations = file.relations(workbook);
        if (!macros && file.related(relations, "vbaProject").isPresent()) {
            throw new UnreadableSheetException(
                    "Filen innehåller makron. Spara den som en vanlig arbetsbok (.xlsx) och försök igen.");
        }
        readWorkbook(workbook, relations);
        List<NamedSheet> readable = sheets.stream()
                .filter(sheet -> sheet.visible() && sheet.path().isPresent())
                .limit(onlyFirst ? 1 : Long.MAX_VALUE)
                .toList();
        if (readable.isEmpty()) {
            throw new UnreadableSheetException("Filen har inget blad som syns. Visa bladet och försök igen.");
        }
        CellBudget budget = new CellBudget();
        CellValues values = new CellValues(
                SharedStrings.read(file, file.related(relations, "sharedStrings"), budget),
                CellFormats.read(file, file.related(relations, "styles")),
                from1904,
                budget);
        List<SheetTable> tables = new ArrayList<>();
        for (NamedSheet sheet : readable) {
            try (SafeXml xml = file.part(sheet.path().orElseThrow())) {
                tables.add(new SheetReading(sheet.name(), values, budget).read(xml, notes(readable)));
            }
        }
        return tables;
    }

    private void readWorkbook(String workbook, Map<String, Relation> relations) throws IOException, XMLStreamException {
        try (SafeXml xml = file.part(workbook)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    from1904 = xml.isOn("date1904");
                } else if (xml.begins("sheet")) {
                    Optional<String> path = Optional.ofNullable(relations.get(xml.attribute("id", "")))
                            .filter(relation -> relation.type().equals("worksheet"))
                            .map(Relation::path);
                    boolean visible = xml.attribute("state", "visible").equals("visible");
                    sheets.add(new NamedSheet(xml.attribute("name", ""), visible, path));
                }
            }
        }
    }

    private List<String> notes(List<NamedSheet> read) {
        List<String> notes = new ArrayList<>();
        note(
                notes,
                "Andra blad lästes inte: %s.",
                sheets.stream().filter(sheet -> sheet.visible() && !read.contains(sheet)));
        note(notes, "Dolda blad lästes inte: %s.", sheets.stream().filter(sheet -> !sheet.visible()));
        return notes;
    }

    private static void note(List<String> notes, String sentence, Stream<NamedSheet> unread) {
        String names = unread.map(NamedSheet::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            notes.add(sentence.formatted(names));
        }
    }
}
