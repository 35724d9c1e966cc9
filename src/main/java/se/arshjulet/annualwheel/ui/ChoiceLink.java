package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Anchor;

/** The way from a page of the year to another, as a quiet link. */
class ChoiceLink extends Anchor {

    ChoiceLink(String address, String words) {
        super(address, words);
        addClassName("year-end-back");
    }
}
