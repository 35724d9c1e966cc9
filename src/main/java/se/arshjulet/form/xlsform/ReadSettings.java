package se.arshjulet.form.xlsform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What the form is called. */
record ReadSettings(String key, String title, int version, boolean fixedWording) {

    private static final String FORM_ID = "form_id";
    private static final String FORM_TITLE = "form_title";
    private static final Set<String> READ =
            Set.of(FORM_ID, FORM_TITLE, "version", "default_language", Columns.FIXED_WORDING);
    private static final int LONGEST = 60;

    static ReadSettings of(ReadSheet sheet, Remarks remarks) {
        String id = sheet.at(2, FORM_ID);
        String title = sheet.at(2, FORM_TITLE);
        if (id.isEmpty() && title.isEmpty()) {
            remarks.problem(
                    Columns.SETTINGS,
                    0,
                    "",
                    "Formuläret har inget namn. Lägg till bladet settings med form_title och form_id.");
        }
        String key = key(id.isEmpty() ? title : id);
        if (!key.equals(id)) {
            remarks.note(
                    Columns.SETTINGS,
                    2,
                    FORM_ID,
                    "Formulärets nyckel blir ”%s”: små bokstäver, siffror och bindestreck.".formatted(key));
        }
        if (title.isEmpty() && !id.isEmpty()) {
            remarks.note(Columns.SETTINGS, 2, FORM_TITLE, "Formuläret har ingen rubrik och heter som sin nyckel.");
        }
        sheet.used().stream()
                .filter(column -> !READ.contains(column))
                .forEach(column -> remarks.note(Columns.SETTINGS, 1, column, "Inställningen lästes inte."));
        boolean fixed = Set.of("yes", "ja", "true")
                .contains(sheet.at(2, Columns.FIXED_WORDING).toLowerCase(Locale.ROOT));
        String version = sheet.at(2, "version");
        // Other tools write anything here, a date for one; a published form gets its number from the server in any
        // case.
        int number = version.matches("[1-9]\\d{0,5}") ? Integer.parseInt(version) : 1;
        return new ReadSettings(key, title.isEmpty() ? id : title, number, fixed);
    }

    /** Other tools take more in a form's name; nothing but the form itself is called by it. */
    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String key = plain.isEmpty() ? "formular" : plain;
        return name.matches("[a-z][a-z0-9-]{0,59}") ? name : key.substring(0, Math.min(LONGEST, key.length()));
    }
}
