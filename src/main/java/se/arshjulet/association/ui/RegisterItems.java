package se.arshjulet.association.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.RegisterKeeping;
import se.arshjulet.association.RegisterKeeping.Item;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.form.RegisterKind;

/** Those of one kind that can be chosen today, and after them those that have ended. */
class RegisterItems extends Section {

    private final RegisterKind kind;
    private final RegisterKeeping keeping;
    private final DateWords words;

    RegisterItems(RegisterKind kind, RegisterKeeping keeping, DateWords words) {
        this.kind = kind;
        this.keeping = keeping;
        this.words = words;
        addClassName("register-section");
    }

    void show() {
        List<Item> items = keeping.items(kind);
        removeAll();
        Button add = new Button(getTranslation("association.item.add." + kind.name()), click -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        long valid = items.stream().filter(item -> !item.ended()).count();
        Div head = new Div(new H2(getTranslation("association.items." + kind.name(), valid)), add);
        head.addClassName("register-head");
        add(head);
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("association.items.none." + kind.name()));
            none.addClassName("quiet");
            add(none);
            return;
        }
        Div list = new Div();
        list.addClassName("register-list");
        list.getElement().setAttribute("role", "list");
        items.stream().sorted(Comparator.comparing(Item::ended)).forEach(item -> list.add(line(item)));
        add(list);
    }

    private Component line(Item item) {
        Span name = new Span(item.name());
        name.addClassName("register-name");
        Div about = new Div(name);
        about.addClassName("register-about");
        if (!item.description().isEmpty()) {
            Paragraph description = new Paragraph(item.description());
            description.addClassName("quiet");
            about.add(description);
        }
        LocalDate last = item.lastDay();
        if (last != null) {
            about.add(new StatusBadge(
                    item.ended() ? State.ENDED : State.PLANNED,
                    getTranslation(
                            item.ended() ? "association.item.ended" : "association.item.ends",
                            words.dayAndYear(last))));
        }
        String word = getTranslation("association.item.change");
        Button change = new Button(word, click -> edit(item));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        change.setAriaLabel(word + ": " + item.name());
        Div line = new Div(about, change);
        line.addClassName("register-line");
        line.setClassName("register-ended", item.ended());
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private void edit(@Nullable Item item) {
        new ItemDialog(kind, item, keeping, this::show).open();
    }
}
