package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import se.arshjulet.datarequest.Standing;

/** How a member stands with a module in a year: a ring that closes with what is filled in, a sign in it, and the words. */
class StandingMark extends Div {

    StandingMark(int year, Standing standing) {
        String kind = standing.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        addClassNames("standing", "standing-" + kind);
        Span ring = new Span(sign(standing.kind()));
        ring.addClassName("standing-ring");
        ring.getElement().setAttribute("aria-hidden", "true");
        ring.getStyle().set("--filled", filled(standing) + "%");
        Span spoken = new Span(year + ": ");
        spoken.addClassName("visually-hidden");
        add(ring, spoken, new Span(words(standing, kind)));
        if (standing.asked() > 0 && standing.done() < standing.total()) {
            Span filled = new Span(
                    getTranslation("datarequest.timeliness.standing.filled", standing.done(), standing.total()));
            filled.addClassName("standing-filled");
            add(filled);
        }
    }

    private String words(Standing standing, String kind) {
        String words = getTranslation("datarequest.timeliness.standing." + kind, standing.days());
        return standing.asked() > 1
                ? getTranslation(
                        "datarequest.timeliness.standing.of-several", words, counted(standing), standing.asked())
                : words;
    }

    private static int counted(Standing standing) {
        return switch (standing.kind()) {
            case OVERDUE -> standing.overdue();
            case LATE -> standing.late();
            case WAITING -> standing.waiting();
            case IN_TIME -> standing.inTime();
            case NOT_ASKED -> 0;
        };
    }

    private static int filled(Standing standing) {
        return standing.total() == 0 ? 0 : 100 * standing.done() / standing.total();
    }

    private static String sign(Standing.Kind kind) {
        return switch (kind) {
            case OVERDUE, LATE -> "!";
            case IN_TIME -> "✓";
            case WAITING -> "";
            case NOT_ASKED -> "–";
        };
    }
}
