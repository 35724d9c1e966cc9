package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Links of which one is where one is. */
abstract class ChoiceNav extends Nav {

    ChoiceNav(String label) {
        addClassNames("choices", "wheel-choices");
        getElement().setAttribute("aria-label", label);
    }

    final void choice(WheelAddress to, String word, boolean current) {
        Anchor link = new Anchor(to.href(), word);
        link.setRouterIgnore(false);
        link.getElement().setAttribute("router-link", "");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
    }
}
