package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Item;
import se.arshjulet.conclusion.Grounds.Stance;

/** The quotes that speak for beside those that speak against, to be read through. */
class EvidenceColumns extends Div {

    private final Evidence evidence;
    private final DateWords words;
    private final Runnable changed;
    private final boolean mayChange;

    /** @param mayChange it is not sent to anybody who is asked about it
     * @param changed afterwards, for what else the page says of it */
    EvidenceColumns(List<Item> items, boolean mayChange, Evidence evidence, DateWords words, Runnable changed) {
        this.evidence = evidence;
        this.words = words;
        this.changed = changed;
        this.mayChange = mayChange;
        addClassName("evidence-columns");
        for (Stance stance : Stance.values()) {
            add(column(
                    stance,
                    items.stream().filter(item -> item.stance() == stance).toList()));
        }
    }

    private Section column(Stance stance, List<Item> items) {
        Section column = new Section(new H2("%s (%d)".formatted(Labels.of(stance), items.size())));
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(
                    stance == Stance.CONTRADICTS
                            ? "conclusion.evidence.none-against"
                            : "conclusion.grounds.none-such"));
            none.addClassName("quiet");
            column.add(none);
            return column;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("evidence-list");
        items.forEach(item -> {
            EvidenceEntry entry = new EvidenceEntry(item, words);
            if (mayChange) {
                entry.addActions(item, () -> turn(item), () -> remove(item));
            }
            list.add(entry);
        });
        column.add(list);
        return column;
    }

    private void turn(Item item) {
        Stance other = item.stance() == Stance.SUPPORTS ? Stance.CONTRADICTS : Stance.SUPPORTS;
        if (new FieldProblems().attempt(() -> evidence.change(item.id(), other, item.why()))) {
            changed.run();
            Notice.undoable(
                    getTranslation("conclusion.evidence.turned", Labels.of(other)),
                    getTranslation("conclusion.undo"),
                    () -> {
                        new FieldProblems().attempt(() -> evidence.change(item.id(), item.stance(), item.why()));
                        changed.run();
                    });
        }
    }

    private void remove(Item item) {
        evidence.remove(item.id());
        changed.run();
        Notice.undoable(getTranslation("conclusion.evidence.removed"), getTranslation("conclusion.undo"), () -> {
            evidence.bringBack(item.id());
            changed.run();
        });
    }
}
