package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Anchor;

/** The way back to the year's plan. */
class BackToYear extends Anchor {

    BackToYear(int year) {
        super("/arshjul/" + year, com.vaadin.flow.i18n.I18NProvider.translate("wheel.title", String.valueOf(year)));
        addClassName("back-link");
    }
}
