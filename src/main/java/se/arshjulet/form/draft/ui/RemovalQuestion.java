package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import se.arshjulet.base.ui.Question;
import se.arshjulet.form.draft.Dependents.Dependent;

/** Asked where more goes with what is taken away: the questions of a part, and what other places say of it. */
final class RemovalQuestion extends Question {

    /** So many are named; of the rest, how many they are. */
    private static final int NAMED = 8;

    RemovalQuestion(String name, int questions, List<Dependent> dependents, Runnable act) {
        super("");
        setHeaderTitle(getTranslation("draft.remove.title", name));
        if (questions > 0) {
            add(new Paragraph(getTranslation("draft.remove.questions", questions)));
        }
        if (!dependents.isEmpty()) {
            add(new Paragraph(getTranslation(
                    questions > 0 ? "draft.remove.part-dependents" : "draft.remove.dependents", dependents.size())));
            UnorderedList list = new UnorderedList();
            dependents.stream()
                    .limit(NAMED)
                    .forEach(one -> list.add(new ListItem(getTranslation(
                            "draft.remove.dependent." + one.how().name().toLowerCase(Locale.ROOT), one.name()))));
            if (dependents.size() > NAMED) {
                list.add(new ListItem(getTranslation("draft.remove.more", dependents.size() - NAMED)));
            }
            add(list);
        }
        Button remove = primary(getTranslation("draft.remove"), () -> {
            close();
            act.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        answers(remove);
    }
}
