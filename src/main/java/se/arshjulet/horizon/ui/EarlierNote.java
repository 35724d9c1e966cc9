package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.horizon.Tips.Earlier;

/** Says that the association has a tip with the address already, and leads to it. */
class EarlierNote extends Div {

    EarlierNote() {
        addClassName("earlier-note");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Optional<Earlier> earlier, TipWords words) {
        removeAll();
        setVisible(earlier.isPresent());
        earlier.ifPresent(it -> {
            RouterLink link = new RouterLink(it.title(), HorizonView.class);
            link.setQueryParameters(
                    QueryParameters.simple(Map.of("tips", it.id().toString(), "tid", "allt")));
            add(new Span(getTranslation("horizon.earlier", it.addedBy(), words.day(it.addedOn()))), link);
        });
    }
}
