package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds.RoundItem;

/** A round's answers as one bar: approved, sent in, returned, and the rest; in words for those who cannot see it. */
class RoundProgress extends Div {

    RoundProgress(RoundItem round) {
        addClassName("round-progress");
        // Of a round taken back, those it was taken from are part of what it came to.
        int asked = round.state() == RoundState.WITHDRAWN ? round.total() : round.total() - round.withdrawn();
        int answered = round.answered();
        Div track = new Div(
                part("approved", round.approved(), asked),
                part("submitted", round.submitted(), asked),
                part("returned", round.returned(), asked));
        track.addClassName("round-progress-track");
        track.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(getTranslation("datarequest.progress", answered, asked));
        words.addClassName("progress-words");
        add(track, words);
    }

    private static Div part(String kind, int number, int of) {
        Div part = new Div();
        part.addClassNames("round-progress-part", "round-progress-" + kind);
        part.getStyle().setWidth(of == 0 ? "0" : 100.0 * number / of + "%");
        return part;
    }
}
