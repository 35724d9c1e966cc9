package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;

/** The parts of a form as one finds one's way by. */
final class FormParts {

    private FormParts() {}

    /** @param depth   0 for a section, 1 and more for its rows
     * @param missing how much is missing: of a section that repeats, in all its rows
     * @param remarks how many fields a reviewer asks something about: likewise in all its rows */
    record Part(FormPlace place, String name, int depth, int missing, int remarks) {}

    static List<Part> of(FormSheet sheet, Map<FormPlace, Integer> missing, Component translator) {
        List<Part> parts = new ArrayList<>();
        for (Section section : sheet.form().sections()) {
            FormPlace whole = FormPlace.section(section.key());
            List<Part> rows = new ArrayList<>();
            if (section.repeating()) {
                RowTree.of(section, sheet.answers()).forEach(row -> {
                    FormPlace place = new FormPlace(section.key(), row.key());
                    rows.add(new Part(
                            place,
                            RowNames.of(section, row.key(), sheet.answers(), translator),
                            row.depth() + 1,
                            missing.getOrDefault(place, 0),
                            sheet.remarksIn(place)));
                });
            }
            int inAll = missing.getOrDefault(whole, 0)
                    + rows.stream().mapToInt(Part::missing).sum();
            int asked = sheet.remarksIn(whole)
                    + rows.stream().mapToInt(Part::remarks).sum();
            parts.add(new Part(whole, section.title(), 0, inAll, asked));
            parts.addAll(rows);
        }
        return List.copyOf(parts);
    }
}
