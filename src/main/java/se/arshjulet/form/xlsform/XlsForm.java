package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.spreadsheet.SheetFile;
import se.arshjulet.spreadsheet.SheetTable;
import se.arshjulet.spreadsheet.UnreadableSheetException;

/**
 * Forms in and out as XLSForm, the workbook that people know from ODK, Kobo and Survey123. What is written is read back as
 * the same form; what others have written is read as far as forms here can do what it says, and otherwise not at all.
 */
public final class XlsForm {

    private static final Set<String> OTHERS = Set.of("external_choices", "entities", "osm", "cascades");

    private XlsForm() {}

    /** The form as an .xlsx. */
    public static byte[] write(FormDefinition form) {
        return new FormSheets(form).write();
    }

    /** The form that a workbook is, or everything that keeps it from being one. The form has been looked at by itself
     * alone: whether it can be published is for {@link se.arshjulet.form.OwnForms#check} to say. */
    public static XlsReading read(byte[] workbook) {
        Remarks remarks = new Remarks();
        try {
            return read(SheetFile.workbook(workbook), remarks);
        } catch (UnreadableSheetException unreadable) {
            remarks.problem("", 0, "", String.valueOf(unreadable.getMessage()));
            return reading(null, remarks, Map.of());
        }
    }

    private static XlsReading read(List<SheetTable> tables, Remarks remarks) {
        ReadSheet survey = sheet(Columns.SURVEY, tables, remarks);
        ReadSheet choices = sheet(Columns.CHOICES, tables, remarks);
        ReadSheet settings = sheet(Columns.SETTINGS, tables, remarks);
        if (!survey.has(Columns.TYPE)) {
            remarks.problem(
                    Columns.SURVEY,
                    0,
                    "",
                    "Arbetsboken har inget blad survey med kolumnen type. Ett XLSForm har bladen survey, choices och settings.");
            return reading(null, remarks, Map.of());
        }
        tables.stream()
                .map(table -> table.name().strip().toLowerCase(Locale.ROOT))
                .filter(OTHERS::contains)
                .forEach(name -> remarks.note(name, 0, "", "Bladet lästes inte."));
        speak(settings.at(2, "default_language"), List.of(survey, choices), remarks);
        ReadRules rules = ReadRules.of(sheet(Columns.OURS, tables, remarks), remarks);
        SurveyReader reader =
                new SurveyReader(ReadLists.of(choices, remarks), rules, ReadSettings.of(settings, remarks), remarks);
        FormDefinition form = reader.read(survey);
        return reading(remarks.isWell() ? form : null, remarks, reader.rows());
    }

    private static XlsReading reading(
            @org.jspecify.annotations.Nullable FormDefinition form, Remarks remarks, Map<String, Integer> rows) {
        return new XlsReading(form, remarks.problems(), remarks.notes(), rows);
    }

    private static ReadSheet sheet(String name, List<SheetTable> tables, Remarks remarks) {
        return tables.stream()
                .filter(table -> table.name().strip().equalsIgnoreCase(name))
                .findFirst()
                .map(table -> ReadSheet.of(name, table, remarks))
                .orElseGet(() -> ReadSheet.none(name));
    }

    /** Forms here have one language: Swedish where there is some, otherwise the one that the form begins in. */
    private static void speak(String usual, List<ReadSheet> sheets, Remarks remarks) {
        Set<String> all = new LinkedHashSet<>();
        sheets.forEach(sheet -> all.addAll(sheet.languages()));
        String chosen = all.stream()
                .filter(XlsForm::isSwedish)
                .findFirst()
                .or(() -> all.stream().filter(usual::equals).findFirst())
                .or(() -> all.stream().filter(String::isEmpty).findFirst())
                .or(() -> all.stream().findFirst())
                .orElse("");
        sheets.forEach(sheet -> sheet.speak(chosen));
        List<String> others = new ArrayList<>(all);
        others.removeIf(language -> language.equals(chosen) || language.isEmpty());
        if (!others.isEmpty()) {
            remarks.note(
                    Columns.SURVEY,
                    1,
                    Columns.LABEL,
                    "Formulär här har ett språk. Texterna på %s togs med, de på %s inte."
                            .formatted(chosen.isEmpty() ? "språket utan namn" : chosen, String.join(", ", others)));
        }
    }

    private static boolean isSwedish(String language) {
        String plain = language.toLowerCase(Locale.ROOT);
        return plain.equals("sv") || plain.contains("(sv)") || plain.equals("svenska") || plain.equals("swedish");
    }
}
