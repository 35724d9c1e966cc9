package se.arshjulet.association.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import se.arshjulet.association.InvalidMergerException;
import se.arshjulet.association.Mergers;
import se.arshjulet.association.Mergers.Merger;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;

/** The mergers that there are; one whose day has not come can be withdrawn. */
class MergerList extends Section {

    private final Mergers mergers;
    private final Runnable changed;

    MergerList(Mergers mergers, Runnable changed) {
        this.mergers = mergers;
        this.changed = changed;
        List<Merger> all = mergers.all();
        setVisible(!all.isEmpty());
        H2 heading = new H2(getTranslation("association.mergers"));
        heading.setId("mergers");
        getElement().setAttribute("aria-labelledby", "mergers");
        UnorderedList items = new UnorderedList();
        items.addClassName("association-list");
        all.forEach(merger -> items.add(item(merger)));
        add(heading, items);
    }

    private ListItem item(Merger merger) {
        Span what = new Span(getTranslation(
                merger.withdrawable() ? "association.merger.will" : "association.merger.did",
                String.join(", ", merger.parts()),
                merger.into(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(getLocale())
                        .format(merger.on())));
        Span decision = new Span(merger.decision());
        decision.addClassName("quiet");
        Div words = new Div(what, decision);
        words.addClassName("merger-words");
        ListItem item = new ListItem(words);
        if (merger.withdrawable()) {
            Button withdraw = new Button(getTranslation("association.merger.withdraw"), click -> ask(merger));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            item.add(withdraw);
        }
        return item;
    }

    private void ask(Merger merger) {
        new Question(
                        getTranslation("association.merger.withdraw.title"),
                        getTranslation("association.merger.withdraw.line", merger.into()),
                        getTranslation("association.merger.withdraw"),
                        () -> withdraw(merger))
                .open();
    }

    private void withdraw(Merger merger) {
        try {
            mergers.withdraw(merger.id());
            Notice.done(getTranslation("association.merger.withdrawn"));
        } catch (InvalidMergerException refused) {
            Notice.failed(String.valueOf(refused.getMessage()));
        }
        changed.run();
    }
}
