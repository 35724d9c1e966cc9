package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.interview.InterviewRounds.Head;
import se.arshjulet.interview.InterviewState;

/** How many of a round's interviews have come how far: a strip to glance at, and the same in words. */
class StateBar extends Div {

    StateBar(Head round) {
        addClassName("interview-bar");
        List<InterviewState> there = Stream.of(
                        InterviewState.CONFIRMED,
                        InterviewState.HELD,
                        InterviewState.BOOKED,
                        InterviewState.INVITED,
                        InterviewState.CHOSEN,
                        InterviewState.NOT_HELD)
                .filter(state -> round.in(state) > 0)
                .toList();
        if (there.isEmpty()) {
            add(words(getTranslation("interview.round.nobody")));
            return;
        }
        Div strip = new Div();
        strip.addClassName("interview-strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        there.forEach(state -> {
            Span part = new Span();
            part.addClassName("interview-part-" + InterviewWords.key(state));
            part.getStyle().set("flex-grow", String.valueOf(round.in(state)));
            strip.add(part);
        });
        add(
                strip,
                words(there.stream()
                        .map(state -> getTranslation("interview.count." + InterviewWords.key(state), round.in(state)))
                        .collect(Collectors.joining(" · "))));
    }

    private static Span words(String text) {
        Span words = new Span(text);
        words.addClassName("interview-bar-words");
        return words;
    }
}
