package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.horizon.Tips.Item;

/** A tip in the list: the same as its mark in the picture, in words. */
class TipRow extends ListItem {

    TipRow(Item item, TipWords words, boolean open, Consumer<UUID> opening) {
        addClassNames("tip-row", "tip-" + item.tip().kind().name());
        NativeButton title = new NativeButton(
                item.tip().title(), click -> opening.accept(item.tip().id()));
        title.addClassName("tip-title");
        if (open) {
            addClassName("is-open");
            title.getElement().setAttribute("aria-current", "true");
        }
        Div head = new Div(title);
        head.addClassName("tip-head");
        if (item.starred()) {
            head.add(sign(VaadinIcon.STAR, "horizon.starred"));
        }
        if (item.tip().forReport()) {
            head.add(sign(VaadinIcon.FILE_TEXT_O, "horizon.for-report"));
        }
        Div facts = new Div(
                fact("tip-kind", words.kind(item.tip())),
                fact("tip-place", words.place(item.tip())),
                fact("tip-day", words.day(item.tip().addedOn())));
        facts.addClassName("tip-facts");
        if (item.comments() > 0) {
            facts.add(fact("tip-comments", getTranslation("horizon.comments.count", item.comments())));
        }
        add(head, facts);
    }

    private static Span fact(String name, String words) {
        Span fact = new Span(words);
        fact.addClassName(name);
        return fact;
    }

    private Icon sign(VaadinIcon picture, String key) {
        Icon icon = picture.create();
        icon.addClassName("tip-sign");
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", getTranslation(key));
        icon.getElement().setAttribute("title", getTranslation(key));
        return icon;
    }
}
