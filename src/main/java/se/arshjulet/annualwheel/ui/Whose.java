package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** Everybody's, or only one's own. */
class Whose extends ChoiceNav {

    Whose(WheelAddress at) {
        super(I18NProvider.translate("wheel.whose"));
        choice(at.showing(false), getTranslation("wheel.whose.all"), !at.own());
        choice(at.showing(true), getTranslation("wheel.whose.own"), at.own());
    }
}
