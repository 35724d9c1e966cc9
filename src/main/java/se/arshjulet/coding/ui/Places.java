package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.UUID;

/** Where things are in this module, and the way between its four parts. */
final class Places extends Nav {

    static final String TEXTS = "kodning";
    static final String CODES = "kodning/koder";
    static final String SEARCH = "kodning/sok";
    static final String MATRIX = "kodning/matris";

    /** @param here one of the four */
    Places(String here) {
        addClassName("choices");
        addClassName("coding-places");
        getElement().setAttribute("aria-label", getTranslation("coding.places"));
        add(link(TEXTS, "coding.places.texts", here));
        add(link(CODES, "coding.places.codes", here));
        add(link(SEARCH, "coding.places.search", here));
        add(link(MATRIX, "coding.places.matrix", here));
    }

    private Anchor link(String address, String key, String here) {
        Anchor link = new Anchor(address, getTranslation(key));
        if (address.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    static String text(UUID text) {
        return "kodning/text/" + text;
    }

    /** The text with one of its units open. */
    static String unit(UUID text, UUID unit) {
        return text(text) + "?enhet=" + unit;
    }

    static String differences(UUID text) {
        return text(text) + "/skillnader";
    }

    static String code(UUID code) {
        return CODES + "/" + code;
    }
}
