package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
    private final Changes changes;

    /** Whether it may be changed, and how. */
    enum Changes {
        /** it is sent to somebody who is asked about it */
        NONE,
        /** nobody has stood behind it yet */
        FREELY,
        /** the board has: why goes into the log */
        WITH_REASON
    }

    /** @param changed afterwards, for what else the page says of it */
    EvidenceColumns(List<Item> items, Changes changes, Evidence evidence, DateWords words, Runnable changed) {
        this.evidence = evidence;
        this.words = words;
        this.changed = changed;
        this.changes = changes;
        addClassName("evidence-columns");
        List<Item> lost = items.stream().filter(Item::isLost).toList();
        if (!lost.isEmpty()) {
            Section fallen = new Section(new H2(getTranslation("conclusion.evidence.fallen", lost.size())), list(lost));
            fallen.addClassName("evidence-fallen");
            add(fallen);
        }
        for (Stance stance : Stance.values()) {
            add(column(
                    stance,
                    items.stream()
                            .filter(item -> item.stance() == stance && !item.isLost())
                            .toList()));
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
        column.add(list(items));
        return column;
    }

    private UnorderedList list(List<Item> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("evidence-list");
        items.forEach(item -> {
            EvidenceEntry entry = new EvidenceEntry(item, words);
            if (changes != Changes.NONE) {
                entry.addActions(item, () -> turn(item), () -> remove(item));
            }
            list.add(entry);
        });
        return list;
    }

    private void turn(Item item) {
        Stance other = item.stance() == Stance.SUPPORTS ? Stance.CONTRADICTS : Stance.SUPPORTS;
        if (changes == Changes.WITH_REASON) {
            ask(
                    "conclusion.evidence.turn." + item.stance().name().toLowerCase(Locale.ROOT),
                    because -> evidence.change(item.id(), other, item.why(), because),
                    getTranslation("conclusion.evidence.turned", Labels.of(other)));
        } else if (new FieldProblems().attempt(() -> evidence.change(item.id(), other, item.why(), ""))) {
            changed.run();
            Notice.undoable(
                    getTranslation("conclusion.evidence.turned", Labels.of(other)),
                    getTranslation("conclusion.undo"),
                    () -> {
                        new FieldProblems().attempt(() -> evidence.change(item.id(), item.stance(), item.why(), ""));
                        changed.run();
                    });
        }
    }

    private void ask(String word, Consumer<String> act, String done) {
        new ReasonQuestion(
                        getTranslation(word),
                        getTranslation("conclusion.evidence.reason"),
                        getTranslation("conclusion.evidence.reason.help"),
                        "because",
                        act,
                        () -> {
                            changed.run();
                            Notice.done(done);
                        })
                .open();
    }

    private void remove(Item item) {
        if (changes == Changes.WITH_REASON) {
            ask(
                    "conclusion.evidence.remove",
                    because -> evidence.remove(item.id(), because),
                    getTranslation("conclusion.evidence.removed"));
            return;
        }
        evidence.remove(item.id(), "");
        changed.run();
        Notice.undoable(getTranslation("conclusion.evidence.removed"), getTranslation("conclusion.undo"), () -> {
            evidence.bringBack(item.id());
            changed.run();
        });
    }
}
