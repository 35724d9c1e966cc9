package se.arshjulet.form.xlsform;

import java.util.Map;

/** Why a function of XLSForms cannot be used here. */
final class UnknownFunctions {

    private static final String CLOCK =
            "%s ger olika svar olika dagar. Formulär här räknar likadant varje dag. Ta bort villkoret eller fråga efter datumet.";
    private static final String PATTERN =
            "Mönster (%s) kan inte prövas här. Använd contains, starts-with eller string-length.";
    private static final String OUTSIDE = "%s hämtar uppgifter ur en annan fil, och det går inte här.";
    private static final String ROW = "%s pekar ut en viss rad i en upprepad grupp, och det går inte här.";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("today", CLOCK),
            Map.entry("now", CLOCK),
            Map.entry("regex", PATTERN),
            Map.entry("pulldata", OUTSIDE),
            Map.entry("instance", OUTSIDE),
            Map.entry("search", OUTSIDE),
            Map.entry("indexed-repeat", ROW),
            Map.entry("position", ROW),
            Map.entry("index", ROW),
            Map.entry("once", "%s sparar ett värde första gången, och det går inte här."),
            Map.entry("random", "%s ger olika svar varje gång, och det går inte här."),
            Map.entry("uuid", "%s ger olika svar varje gång, och det går inte här."),
            Map.entry("jr:choice-name", "%s hämtar ett alternativs text, och det går inte här."));

    private UnknownFunctions() {}

    static String told(String function) {
        return REASONS.getOrDefault(function, "Funktionen %s kan inte användas i formulär här.")
                .formatted(function + "(…)");
    }
}
