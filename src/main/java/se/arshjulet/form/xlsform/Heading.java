package se.arshjulet.form.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A column's heading, in the one spelling of the many that XLSForms use.
 * @param language of what stands under it, as the heading writes it; empty if it does not say */
record Heading(String column, String language) {

    private static final Set<String> TRANSLATED =
            Set.of(Columns.LABEL, Columns.HINT, Columns.CONSTRAINT_MESSAGE, "required_message", "guidance_hint");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("caption", Columns.LABEL),
            Map.entry("relevance", Columns.RELEVANT),
            Map.entry("skip_logic", Columns.RELEVANT),
            Map.entry("calculate", Columns.CALCULATION),
            Map.entry("constraint_msg", Columns.CONSTRAINT_MESSAGE),
            Map.entry("required_msg", "required_message"),
            Map.entry("readonly", Columns.READ_ONLY),
            Map.entry("repeat_count", "repeat_count"),
            Map.entry("list", Columns.LIST_NAME),
            Map.entry("value", Columns.NAME),
            Map.entry("title", "form_title"),
            Map.entry("id_string", "form_id"));

    static Heading of(String written) {
        String text = written.strip();
        int colons = text.indexOf("::");
        int cut = colons >= 0 ? colons : text.indexOf(':');
        String base = name(cut < 0 ? text : text.substring(0, cut));
        String rest = cut < 0 ? "" : text.substring(cut).replaceFirst("^:+", "").strip();
        if (rest.isEmpty() || TRANSLATED.contains(base)) {
            return new Heading(base, rest);
        }
        return new Heading(base + "::" + rest.toLowerCase(Locale.ROOT), "");
    }

    private static String name(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return ALIASES.getOrDefault(plain, plain);
    }
}
