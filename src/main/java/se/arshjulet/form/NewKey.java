package se.arshjulet.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Keys for what is new, made of what people call it, so that nobody has to think of one. */
public final class NewKey {

    private static final int LONGEST = 30;

    private NewKey() {}

    /** For a part or a question: "Antal deltagare" becomes antalDeltagare, and antalDeltagare2 where that is taken. */
    public static String in(FormDefinition form, String words) {
        String[] parts = plain(words).split(" ");
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            if (!key.isEmpty() && key.length() + part.length() > LONGEST) {
                break;
            }
            key.append(key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        String first = begun(key.toString());
        return free(
                first,
                "",
                candidate -> form.find(candidate).isPresent()
                        || form.sections().stream().anyMatch(one -> one.key().equalsIgnoreCase(candidate))
                        || form.sections().stream()
                                .flatMap(one -> one.questions().stream())
                                .anyMatch(one -> one.key().equalsIgnoreCase(candidate))
                        || KeyCheck.isReserved(candidate));
    }

    /** For a form: "Årets insats" becomes arets-insats. */
    public static String ofForm(String title, Predicate<String> taken) {
        String key = plain(title).replace(' ', '-');
        return free(begun(key.length() > LONGEST ? key.substring(0, LONGEST).replaceAll("-+$", "") : key), "-", taken);
    }

    /** For an option: "Ja, delvis" becomes ja-delvis. */
    public static String ofOption(String label, Predicate<String> taken) {
        return ofForm(label, taken);
    }

    /** Small letters a–z and digits, in words. */
    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** A key begins with a letter. */
    private static String begun(String key) {
        return key.isEmpty() ? "ny" : Character.isDigit(key.charAt(0)) ? "n" + key : key;
    }

    private static String free(String first, String between, Predicate<String> taken) {
        String key = first;
        for (int i = 2; taken.test(key); i++) {
            key = first + between + i;
        }
        return key;
    }
}
