package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;

/** A konklusion's number, in addresses and as a link. */
final class Numbers {

    /** For @Route: digits only, so that it takes no other page's address. */
    static final String ROUTE = "konklusioner/:nr([0-9]{1,9})";

    private static final String PARAMETER = "nr";

    private Numbers() {}

    static Optional<Integer> of(BeforeEnterEvent event) {
        return event.getRouteParameters().get(PARAMETER).map(Integer::valueOf);
    }

    static String address(int number) {
        return "konklusioner/" + number;
    }

    /** "1, 3 och 7", each a link. */
    static Component links(List<Integer> numbers) {
        Span links = new Span();
        for (int i = 0; i < numbers.size(); i++) {
            if (i > 0) {
                boolean last = i == numbers.size() - 1;
                links.add(last ? " " + I18NProvider.translate("conclusion.and") + " " : ", ");
            }
            int number = numbers.get(i);
            Anchor link = new Anchor(address(number), String.valueOf(number));
            link.setAriaLabel(I18NProvider.translate("conclusion.numbered", number));
            links.add(link);
        }
        return links;
    }
}
