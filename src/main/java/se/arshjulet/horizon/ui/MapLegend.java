package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.arshjulet.horizon.TipKind;

/** What the marks in the picture mean. */
class MapLegend extends UnorderedList {

    MapLegend(TipWords words) {
        addClassName("horizon-legend");
        for (TipKind kind : TipKind.values()) {
            add(line("key-" + kind.name(), words.of(kind)));
        }
        add(line("key-chosen", getTranslation("horizon.for-report")));
        add(line("key-older", getTranslation("horizon.legend.older")));
    }

    private static Component line(String sign, String words) {
        Div mark = new Div();
        mark.addClassNames("horizon-key", sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(mark, new Span(words));
    }
}
