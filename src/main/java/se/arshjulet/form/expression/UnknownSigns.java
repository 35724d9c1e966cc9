package se.arshjulet.form.expression;

import java.util.Map;

/** What to write instead of a sign or a word that a form's expressions do not have. */
final class UnknownSigns {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("'", "Texter skrivs inom raka citattecken: \"ja\"."),
            Map.entry("”", "Texter skrivs inom raka citattecken: \"ja\"."),
            Map.entry("“", "Texter skrivs inom raka citattecken: \"ja\"."),
            Map.entry("–", "Minus skrivs med bindestreck: -."),
            Map.entry("−", "Minus skrivs med bindestreck: -."),
            Map.entry("≤", "Skriv <=."),
            Map.entry("≥", "Skriv >=."),
            Map.entry("≠", "Skriv !=."),
            Map.entry("!", "Skriv not(…) eller !=."),
            Map.entry("&", "Skriv and."),
            Map.entry("|", "Skriv or."),
            Map.entry("{", "Objekt ({ }) kan inte användas i formulär."),
            Map.entry("}", "Objekt ({ }) kan inte användas i formulär."),
            Map.entry("?", "Skriv frågans namn i stället."),
            Map.entry(";", "Skriv komma mellan värden."));

    private static final Map<String, String> WORDS = Map.of(
            "for",
                    "for går igenom listor och kan inte användas i formulär. Använd sum, count eller ett urval: rader[antal > 5].",
            "some", "some kan inte användas i formulär. Räkna i stället: count(rader[antal > 5]) > 0.",
            "every", "every kan inte användas i formulär. Räkna i stället: count(rader[antal <= 5]) = 0.",
            "function",
                    "Egna funktioner kan inte skrivas i formulär. Använd dem som finns: " + Functions.listed() + ".",
            "external", "Yttre funktioner kan inte användas i formulär.",
            "instance", "instance of kan inte användas i formulär.",
            "satisfies", "satisfies kan inte användas i formulär.",
            "return", "return kan inte användas i formulär.");

    private UnknownSigns() {}

    static String told(String sign) {
        return "Tecknet " + sign + " kan inte stå här. " + SIGNS.getOrDefault(sign, "Ta bort det.");
    }

    static boolean isRefused(String word) {
        return WORDS.containsKey(word);
    }

    static String why(String word) {
        return WORDS.getOrDefault(word, "Ordet " + word + " kan inte stå här. Ta bort det.");
    }
}
