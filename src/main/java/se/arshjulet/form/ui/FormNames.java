package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.Section;

/** The parts and the fields of a form in words, wherever one stands in it.
 * @param translator whose language they are said in */
public record FormNames(FormSheet sheet, Component translator) {

    /** Where a field stands: the row's name or the section's title. */
    public String whereIs(AnswerKey at) {
        return place(FormPlace.of(sheet.form(), at));
    }

    /** The row's name, wherever it stands; empty if it is not there. */
    String row(UUID key) {
        return sheet.answers().rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> RowNames.of(sheet.form().section(row.sectionKey()), key, sheet.answers(), translator))
                .orElse("");
    }

    /** The field with its place: "Vuxenenheten · Vägar in". */
    public String field(AnswerKey at) {
        boolean inTable = sheet.form().sectionOf(at.questionKey()).isTable();
        return whereIs(at)
                + (inTable ? " · " + row(at.rowKey()) : "")
                + " · "
                + sheet.form().question(at.questionKey()).label();
    }

    public String place(FormPlace place) {
        Section section = sheet.form().section(place.sectionKey());
        UUID row = place.rowKey();
        return row == null ? section.title() : RowNames.of(section, row, sheet.answers(), translator);
    }
}
