package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.arshjulet.statistics.MeasureChange;
import se.arshjulet.statistics.MeasureChange.Changed;
import se.arshjulet.statistics.MeasureValue;

/** What becomes of the measures when figures come in: what is new, what changes from what to what, and what stays. */
class ChangePreview extends Div {

    /** A longer list says no more. */
    private static final int SHOWN = 8;

    private final transient MeasureWords words = new MeasureWords(this);

    ChangePreview(List<MeasureChange> changes) {
        addClassName("measure-changes");
        boolean nothing = changes.stream().allMatch(MeasureChange::isNothing);
        add(new H2(
                nothing
                        ? getTranslation("measure.change.nothing")
                        : getTranslation("measure.change.title", changes.size())));
        changes.forEach(change -> add(measure(change)));
    }

    private Component measure(MeasureChange change) {
        Section section = new Section(new H3(change.draft().name()), new Paragraph(sentence(change)));
        if (change.isNew()) {
            Paragraph kind = new Paragraph(getTranslation(
                    "measure.change.kind", words.kind(change.draft().kind())));
            kind.addClassName("quiet");
            section.add(kind);
        } else if (change.redescribed()) {
            section.add(new Paragraph(getTranslation("measure.change.described")));
        }
        if (!change.changed().isEmpty()) {
            section.add(list(change.changed(), this::changed));
        }
        if (!change.added().isEmpty()) {
            section.add(list(change.added(), this::added));
        }
        return section;
    }

    private String sentence(MeasureChange change) {
        String what = change.isNew()
                ? getTranslation("measure.change.new", change.added().size())
                : getTranslation(
                        "measure.change.figures",
                        change.added().size(),
                        change.changed().size(),
                        change.unchanged());
        long missing =
                change.added().stream().filter(value -> value.value() == null).count();
        return missing == 0 ? what : what + " " + getTranslation("measure.change.missing", missing);
    }

    private <T> UnorderedList list(List<T> all, Function<T, String> words) {
        UnorderedList list = new UnorderedList();
        all.stream().limit(SHOWN).forEach(one -> list.add(new ListItem(words.apply(one))));
        if (all.size() > SHOWN) {
            list.add(new ListItem(getTranslation("measure.change.more", all.size() - SHOWN)));
        }
        return list;
    }

    private String added(MeasureValue value) {
        return words.place(value) + ": " + words.figure(value.value());
    }

    private String changed(Changed change) {
        return Objects.equals(change.before().value(), change.after().value())
                ? getTranslation("measure.change.note", words.place(change.after()))
                : getTranslation(
                        "measure.change.from-to",
                        words.place(change.after()),
                        words.figure(change.before().value()),
                        words.figure(change.after().value()));
    }
}
