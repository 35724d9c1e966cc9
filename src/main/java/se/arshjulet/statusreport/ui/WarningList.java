package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.statusreport.ReportWarning;

/** What can hardly be right, each with the way to where it is. It stops nobody. */
class WarningList extends NativeDetails {

    private static final String GO = """
            const place = document.getElementById($0);
            if (place) {
              place.scrollIntoView({ block: 'center' });
              if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
              place.focus({ preventScroll: true });
            }
            """;

    WarningList() {
        addClassName("report-warnings");
        setOpen(true);
    }

    /** The id of the element that a warning is about. */
    static String idOf(String place) {
        return "plats-" + place;
    }

    void show(List<ReportWarning> warnings) {
        setVisible(!warnings.isEmpty());
        setSummary(new Span(Labels.text("warnings", warnings.size())));
        UnorderedList list = new UnorderedList();
        warnings.forEach(warning -> {
            Button way = new Button(
                    warning.sentence(), click -> click.getSource().getElement().executeJs(GO, idOf(warning.place())));
            way.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            list.add(new ListItem(way));
        });
        setContent(list);
    }
}
