package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;

/** The parts of a form as one finds one's way by. */
final class FormParts {

    private FormParts() {}

    /** @param depth    0 for a section, 1 and more for its rows
     * @param standing of a section that repeats: of all its rows together */
    record Part(FormPlace place, String name, int depth, PartStanding standing) {}

    static List<Part> of(FormSheet sheet, Map<FormPlace, List<FormCheck.Gap>> gaps, Component translator) {
        List<Part> parts = new ArrayList<>();
        Set<FormPlace> places = Set.copyOf(sheet.places());
        for (Section section : sheet.form().sections()) {
            FormPlace whole = FormPlace.section(section.key());
            if (!places.contains(whole)) {
                continue;
            }
            List<Part> rows = new ArrayList<>();
            if (section.repeating() && !section.isTable()) {
                RowTree.of(section, sheet.answers()).forEach(row -> {
                    FormPlace place = new FormPlace(section.key(), row.key());
                    if (!places.contains(place)) {
                        return;
                    }
                    rows.add(new Part(
                            place,
                            RowNames.of(section, row.key(), sheet.answers(), translator),
                            row.depth() + 1,
                            PartStanding.of(place, gaps, sheet)));
                });
            }
            PartStanding inAll =
                    rows.stream().map(Part::standing).reduce(PartStanding.of(whole, gaps, sheet), PartStanding::plus);
            parts.add(new Part(whole, section.title(), 0, inAll));
            parts.addAll(rows);
        }
        return List.copyOf(parts);
    }
}
