package se.arshjulet.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.Change;

/** What has been done with codes, the newest first, and taken back where it can be. */
class ChangeList extends UnorderedList {

    ChangeList(List<Change> changes, Codebook codebook, DateWords words, Runnable undone) {
        addClassName("change-list");
        for (Change change : changes) {
            Paragraph what = new Paragraph(said(change));
            if (change.undoneAt() != null) {
                what.addClassName("undone");
            }
            Paragraph who = new Paragraph(
                    change.undoneAt() == null
                            ? getTranslation("coding.change.by", change.by(), words.day(words.dayOf(change.at())))
                            : getTranslation(
                                    "coding.change.undone",
                                    change.undoneBy(),
                                    words.day(words.dayOf(change.undoneAt()))));
            who.addClassName("change-when");
            ListItem item = new ListItem(what, who);
            item.addClassName("change-item");
            if (change.canBeUndone()) {
                Button undo = new Button(getTranslation("conclusion.undo"), click -> {
                    if (new FieldProblems().attempt(() -> codebook.undo(change.id()))) {
                        Notice.done(getTranslation("coding.change.undone.done"));
                    }
                    undone.run();
                });
                undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                undo.setAriaLabel(getTranslation("coding.change.undo", said(change)));
                item.add(undo);
            }
            add(item);
        }
    }

    private String said(Change change) {
        String key = "coding.change." + change.kind().name().toLowerCase(Locale.ROOT);
        boolean toTop =
                change.kind() == Codebook.ChangeKind.MOVED && change.other().isEmpty();
        return getTranslation(toTop ? key + ".top" : key, change.name(), change.other(), change.reason());
    }
}
