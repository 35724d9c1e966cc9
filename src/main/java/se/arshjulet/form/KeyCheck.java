package se.arshjulet.form;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** That everything has a name of its own, which answers and expressions can use for ever. */
final class KeyCheck {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}");

    /** Words that mean something else in an expression. */
    private static final Set<String> RESERVED = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "in",
            "between",
            "true",
            "false",
            "null",
            "item",
            "for",
            "some",
            "every",
            "function",
            "return",
            "satisfies",
            "instance",
            "external",
            "date");

    private KeyCheck() {}

    static boolean isReserved(String key) {
        return RESERVED.contains(key);
    }

    static void check(FormDefinition form, FormFaults faults) {
        if (!FORM.matcher(form.key()).matches()) {
            faults.form("Nyckeln ”%s” går inte att använda. Skriv små bokstäver a–z, siffror och bindestreck."
                    .formatted(form.key()));
        }
        Set<String> taken = new HashSet<>();
        Consumer<Section> parts = section -> name(section.key(), taken, message -> faults.at(section, message));
        form.sections().forEach(parts);
        form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .forEach(question -> {
                    name(question.key(), taken, message -> faults.at(question, message));
                    options(question, faults);
                    if (question.grid() != null) {
                        lines(question, question.grid(), faults);
                    }
                });
    }

    private static void options(Question question, FormFaults faults) {
        Set<String> codes = new HashSet<>();
        question.options().forEach(option -> {
            if (!CODE.matcher(option.code()).matches()) {
                faults.at(
                        question,
                        "Koden ”%s” går inte att använda. Skriv bokstäver a–z, siffror, punkt och bindestreck."
                                .formatted(option.code()));
            }
            if (!codes.add(option.code())) {
                faults.at(question, "Koden ”%s” står på två svarsalternativ. Ge dem var sin.".formatted(option.code()));
            }
        });
    }

    private static void lines(Question question, Grid grid, FormFaults faults) {
        Set<String> rows = new HashSet<>();
        grid.rows()
                .forEach(line ->
                        name(line.key(), rows, message -> faults.at(question, "Rad " + line.key() + ": " + message)));
        Set<String> columns = new HashSet<>();
        grid.columns()
                .forEach(line -> name(
                        line.key(), columns, message -> faults.at(question, "Kolumn " + line.key() + ": " + message)));
    }

    private static void name(String key, Set<String> taken, Consumer<String> faults) {
        if (!KEY.matcher(key).matches()) {
            faults.accept(
                    "Nyckeln går inte att använda. Börja med en bokstav a–z och fortsätt med a–z, siffror och _.");
        } else if (isReserved(key)) {
            faults.accept("Nyckeln betyder något annat i uttryck. Välj en annan.");
        }
        // Two keys that differ in case only are taken for one by whoever reads a sheet or an address.
        if (!taken.add(key.toLowerCase(Locale.ROOT))) {
            faults.accept("Nyckeln används två gånger. Ge delen eller frågan en egen.");
        }
    }
}
