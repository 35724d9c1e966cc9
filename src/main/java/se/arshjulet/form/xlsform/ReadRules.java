package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.form.Constraint;

/** The sheet of our own: the conditions on an answer one by one, in FEEL, each with its message. */
final class ReadRules {

    private final Map<String, List<Constraint>> rules = new HashMap<>();

    static ReadRules of(ReadSheet sheet, Remarks remarks) {
        ReadRules all = new ReadRules();
        for (int row = 2; row <= sheet.lastRow(); row++) {
            String name = sheet.at(row, Columns.NAME);
            String that = sheet.at(row, Columns.CONSTRAINT);
            String message = sheet.words(row, Columns.CONSTRAINT_MESSAGE);
            if (name.isEmpty() && that.isEmpty() && message.isEmpty()) {
                continue;
            }
            if (name.isEmpty() || that.isEmpty() || message.isEmpty()) {
                remarks.problem(
                        sheet.name(),
                        row,
                        "",
                        "Raden ska ha name, constraint och constraint_message. Fyll i det som saknas.");
                continue;
            }
            all.rules.computeIfAbsent(name, key -> new ArrayList<>()).add(new Constraint(that, message));
        }
        return all;
    }

    List<Constraint> of(String question) {
        return List.copyOf(rules.getOrDefault(question, List.of()));
    }
}
