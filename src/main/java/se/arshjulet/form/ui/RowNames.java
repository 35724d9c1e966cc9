package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Section;

/** What a row is called on the screen, also while it has no name. */
final class RowNames {

    private RowNames() {}

    static String of(Section section, UUID row, AnswerSet answers, Component translator) {
        String title = section.rowTitle(row, answers);
        return title.isBlank() ? translator.getTranslation("form.row-without-name", section.nounFirst()) : title;
    }
}
