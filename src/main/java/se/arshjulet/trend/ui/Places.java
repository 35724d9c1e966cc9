package se.arshjulet.trend.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Where the trends' pages lie. */
final class Places {

    static final String TRENDS = "omvarld/trender";
    static final String NEW = TRENDS + "/ny";
    static final String CARD_ID = "trendId";
    static final String CARD = TRENDS + "/:" + CARD_ID;
    static final String CHANGE = CARD + "/andra";
    static final String WORKSHOP = "omvarld/verkstad";
    static final String YEAR = "year";
    static final String ANALYSIS = "omvarld/analys/:" + YEAR + "?";

    private Places() {}

    static String card(UUID id) {
        return TRENDS + "/" + id;
    }

    static String analysis(int year) {
        return "omvarld/analys/" + year;
    }

    static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("header-link");
        return link;
    }

    /** The year in the address; empty if there is none, or if it is none. */
    static Optional<Integer> year(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(YEAR)
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf);
    }
}
