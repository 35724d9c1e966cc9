package se.arshjulet.form.xlsform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What XLSForms can hold and forms here cannot: what changes what is asked is a problem, what only changes how it looks a note. */
final class Unsupported {

    private static final Map<String, String> TYPES = types();

    /** What a cell in the column asks for, where leaving it out would ask something else. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry(
                    "choice_filter",
                    "Alternativ som beror på ett annat svar går inte här. Dela upp frågan i flera med relevant."),
            Map.entry(
                    "trigger",
                    "Uträkningar som startar när ett annat svar ändras går inte här. Här räknas allt alltid om."),
            Map.entry(
                    "repeat_count",
                    "Ett bestämt antal upprepningar går inte här. Den som svarar lägger själv till rader."),
            Map.entry(
                    "jr::count",
                    "Ett bestämt antal upprepningar går inte här. Den som svarar lägger själv till rader."),
            Map.entry("bind::relevant", "Skriv villkoret i kolumnen relevant."),
            Map.entry("bind::constraint", "Skriv villkoret i kolumnen constraint."),
            Map.entry("bind::calculate", "Skriv uträkningen i kolumnen calculation."),
            Map.entry("save_to", "Entiteter (save_to) finns inte här."));

    private static final Set<String> READ = Set.of(
            Columns.TYPE,
            Columns.NAME,
            Columns.LABEL,
            Columns.HINT,
            "guidance_hint",
            Columns.REQUIRED,
            Columns.RELEVANT,
            Columns.CONSTRAINT,
            Columns.CONSTRAINT_MESSAGE,
            Columns.CALCULATION,
            Columns.APPEARANCE,
            Columns.READ_ONLY,
            "parameters");

    private Unsupported() {}

    private static Map<String, String> types() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String place : new String[] {"geopoint", "geotrace", "geoshape", "start-geopoint"}) {
            all.put(place, "Kartpunkter och ytor (%s) går inte att svara med här. Fråga efter platsen i ord.");
        }
        all.put("audio", "Ljudinspelning (%s) går inte här. Be om en fil (file) i stället.");
        all.put("background-audio", "Ljudinspelning (%s) går inte här.");
        all.put("video", "Video (%s) går inte här. Be om en fil (file) i stället.");
        all.put("barcode", "Streckkoder (%s) går inte att läsa av här. Be om numret som text.");
        all.put("rank", "Rangordning (%s) finns inte här. Ställ en fråga för varje plats.");
        all.put("time", "Klockslag (%s) finns inte här. Be om det som text.");
        all.put("datetime", "Datum med klockslag (%s) finns inte här. Dela upp i ett datum (date) och en text.");
        all.put("audit", "Loggning av hur någon fyller i (%s) görs inte här. Ta bort raden.");
        all.put("hidden", "Dolda fält (%s) finns inte här. Ta bort raden.");
        all.put("csv-external", "Uppgifter ur en annan fil (%s) går inte att hämta här.");
        all.put("xml-external", "Uppgifter ur en annan fil (%s) går inte att hämta här.");
        all.put("osm", "Kartobjekt (%s) finns inte här.");
        return all;
    }

    static String type(String written) {
        String first = written.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        String reason = TYPES.get(first);
        if (reason != null) {
            return reason.formatted(written.strip().split("\\s+")[0]);
        }
        if (first.startsWith("select_one_external") || first.contains("_from_file")) {
            return "Alternativ ur en annan fil (%s) går inte att hämta här. Skriv dem på bladet choices."
                    .formatted(first);
        }
        if (first.startsWith("select")) {
            return "”%s” går inte att läsa. Skriv select_one eller select_multiple och namnet på en lista på bladet choices."
                    .formatted(written);
        }
        return "Typen ”%s” finns inte här. Se vilka typer som finns i beskrivningen av XLSForm.".formatted(written);
    }

    /** The row's cells that ask for what cannot be done. */
    static void check(SurveyRow row, Remarks remarks) {
        RULES.forEach((column, message) -> {
            if (row.has(column)) {
                remarks.problem(row, column, message);
            }
        });
        boolean ours = row.has(Columns.OWN_TYPE);
        if (!ours && row.has(Columns.APPEARANCE) && !row.at(Columns.APPEARANCE).equals("multiline")) {
            remarks.note(
                    Columns.SURVEY,
                    1,
                    Columns.APPEARANCE,
                    "Utseenden togs inte med, utom multiline: här bestämmer typen hur frågan ser ut.");
        }
    }

    /** The columns that are passed over, each told once. */
    static void columns(ReadSheet survey, Remarks remarks) {
        for (String column : survey.used()) {
            boolean ours = Columns.OWN_COLUMNS.contains(column);
            if (!READ.contains(column) && !RULES.containsKey(column) && !ours) {
                remarks.note(survey.name(), 1, column, reason(column));
            }
        }
    }

    private static String reason(String column) {
        if (column.equals("default")) {
            return "Förvalda svar togs inte med: här börjar varje fråga obesvarad eller med förra årets svar.";
        }
        if (column.startsWith("media")
                || Set.of("image", "big_image", "audio", "video").contains(column)) {
            return "Bilder, ljud och film vid frågorna togs inte med.";
        }
        if (column.equals("required_message")) {
            return "Egna meddelanden för obligatoriska frågor togs inte med: Årshjulet säger det med sina ord.";
        }
        return "Kolumnen är okänd och lästes inte.";
    }
}
