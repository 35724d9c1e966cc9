package se.arshjulet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That what every form, part and question has is there. */
final class CompletenessCheck {

    /** What the words of the format are to others. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("key", "nyckel"),
            Map.entry("title", "namn"),
            Map.entry("type", "svarstyp"),
            Map.entry("label", "text"),
            Map.entry("code", "kod"),
            Map.entry("that", "villkor"),
            Map.entry("message", "vad som ska sägas om svaret inte stämmer"),
            Map.entry("from", "varifrån"),
            Map.entry("to", "vart"),
            Map.entry("women", "antal kvinnor"),
            Map.entry("men", "antal män"));

    private CompletenessCheck() {}

    static void check(FormDefinition form, FormFaults faults) {
        lacks(FormFaults.FORM, faults, "key", form.key(), "title", form.title());
        if (form.sections().isEmpty() && !faults.isSpoilt(FormFaults.FORM, "sections")) {
            faults.form(
                    "Formuläret har ingen del. Lägg till minst en i sections.",
                    "Formuläret har ingen del. Lägg till minst en.");
        }
        for (int i = 0; i < form.sections().size(); i++) {
            Section section = form.sections().get(i);
            String part = "Del " + (isBlank(section.key()) ? i + 1 : section.key());
            lacks(part, faults, "key", section.key(), "title", section.title());
            if (section.questions().isEmpty() && !faults.isSpoilt(part, "questions")) {
                faults.add(
                        part,
                        "Delen frågar inget. Lägg till minst en fråga i questions.",
                        "Delen frågar inget. Lägg till en fråga, eller ta bort delen.");
            }
            Section.Flow flow = section.flow();
            if (flow != null) {
                lacks(
                        part + ", flow",
                        faults,
                        "from",
                        flow.from(),
                        "to",
                        flow.to(),
                        "women",
                        flow.women(),
                        "men",
                        flow.men());
            }
            for (int j = 0; j < section.questions().size(); j++) {
                question(section.questions().get(j), part, j + 1, faults);
            }
        }
    }

    private static void question(Question question, String part, int number, FormFaults faults) {
        String place = isBlank(question.key()) ? part + ", fråga " + number : "Fråga " + question.key();
        lacks(place, faults, "key", question.key(), "type", question.type(), "label", question.label());
        question.options()
                .forEach(option ->
                        lacks(place + ", ett svarsalternativ", faults, "code", option.code(), "label", option.label()));
        question.constraints()
                .forEach(
                        rule -> lacks(place + ", ett villkor", faults, "that", rule.that(), "message", rule.message()));
        if (question.grid() != null) {
            question.grid()
                    .rows()
                    .forEach(line ->
                            lacks(place + ", en rad i tabellen", faults, "key", line.key(), "label", line.label()));
            question.grid()
                    .columns()
                    .forEach(line ->
                            lacks(place + ", en kolumn i tabellen", faults, "key", line.key(), "label", line.label()));
        }
        if (question.register() != null && question.register().kind() == null && !faults.isSpoilt(place, "kind")) {
            faults.add(
                    place,
                    "Det framgår inte vilket register frågan gäller. Skriv kind i register.",
                    "Det framgår inte vad man väljer ur. Välj under ”Register”.");
        }
        if (question.lineage() != null && question.lineage().is() == null && !faults.isSpoilt(place, "is")) {
            faults.add(
                    place,
                    "Det framgår inte vad frågan är i förhållande till den förra versionen. Skriv till exempel \"lineage\": %s"
                            .formatted(LineageCheck.REWORDED),
                    "Det framgår inte vad frågan är jämfört med förra versionen. " + LineageCheck.SAY);
        }
    }

    /** @param namesAndValues the words of the format, each followed by what stands there */
    private static void lacks(String place, FormFaults faults, @Nullable Object... namesAndValues) {
        List<String> missing = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (isBlank(namesAndValues[i + 1]) && !faults.isSpoilt(place, String.valueOf(namesAndValues[i]))) {
                missing.add(String.valueOf(namesAndValues[i]));
                plain.add(PLAIN.getOrDefault(String.valueOf(namesAndValues[i]), "något"));
            }
        }
        if (!missing.isEmpty()) {
            faults.add(
                    place,
                    "Här saknas %s. Fyll i det.".formatted(String.join(" och ", missing)),
                    "Här saknas %s. Fyll i det.".formatted(String.join(" och ", plain)));
        }
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }
}
