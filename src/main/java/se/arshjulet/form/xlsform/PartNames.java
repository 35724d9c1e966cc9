package se.arshjulet.form.xlsform;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;

/** What is one question here and several rows of a sheet: a period, a contact function, a grid. */
final class PartNames {

    static final List<String> PERIOD = List.of("from", "to");
    static final List<String> CONTACT = List.of("function", "phone", "email");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private PartNames() {}

    /** Names for the sheet by what they stand for; keys are themselves, and what is made up never takes the name of something else. */
    static Map<String, String> of(FormDefinition form) {
        PartNames all = new PartNames();
        form.sections().forEach(section -> {
            all.keep(section.key());
            section.questions().forEach(question -> all.keep(question.key()));
        });
        form.sections().forEach(section -> section.questions().forEach(all::parts));
        return all.names;
    }

    private void keep(String key) {
        taken.add(key.toLowerCase(Locale.ROOT));
        names.put(key, key);
    }

    private void parts(Question question) {
        switch (question.type()) {
            case PERIOD -> PERIOD.forEach(part -> make(question.key() + "." + part));
            case CONTACT_FUNCTION -> CONTACT.forEach(part -> make(question.key() + "." + part));
            case NUMBER_GRID -> {
                for (GridCell cell : question.cells()) {
                    String row = question.key() + "." + cell.row().key();
                    if (!names.containsKey(row)) {
                        make(row);
                    }
                    make(cell.question().key());
                }
            }
            default -> {}
        }
    }

    private void make(String path) {
        String wished = path.replace('.', '_');
        String name = wished;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wished + "_" + number;
        }
        names.put(path, name);
    }

    static boolean hasParts(QuestionType type) {
        return type == QuestionType.PERIOD || type == QuestionType.CONTACT_FUNCTION || type == QuestionType.NUMBER_GRID;
    }
}
