package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Locale;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.interview.Informants.Informant;
import se.arshjulet.interview.InterviewRounds.Head;
import se.arshjulet.interview.InterviewRounds.Stage;
import se.arshjulet.interview.InterviewState;
import se.arshjulet.interview.Interviews.Line;
import se.arshjulet.interview.NextStep;

/** What rounds, interviews and what comes next in them are called. */
final class InterviewWords {

    private InterviewWords() {}

    static StatusBadge badge(Component speaker, Line line) {
        String word = speaker.getTranslation("interview.state." + key(line.state()));
        State look = line.next().isStuck()
                ? State.ATTENTION
                : switch (line.state()) {
                    case CHOSEN -> State.PLANNED;
                    case INVITED, BOOKED -> State.UNDER_WAY;
                    case HELD -> State.UNDER_WAY;
                    case CONFIRMED -> State.DONE;
                    case NOT_HELD -> State.ENDED;
                };
        return new StatusBadge(look, word);
    }

    /** Where something waits, that and not how far it has come is what the coordinator must see. */
    static StatusBadge badge(Component speaker, Head round) {
        if (round.waiting() > 0 && round.stage() != Stage.CLOSED) {
            return new StatusBadge(State.ATTENTION, speaker.getTranslation("interview.round.waiting", round.waiting()));
        }
        State look =
                switch (round.stage()) {
                    case PLANNED -> State.PLANNED;
                    case UNDER_WAY -> State.UNDER_WAY;
                    case CLOSED -> State.DONE;
                };
        return new StatusBadge(look, speaker.getTranslation("interview.stage." + key(round.stage())));
    }

    static String next(Component speaker, NextStep next) {
        return speaker.getTranslation("interview.next." + key(next));
    }

    static String state(Component speaker, InterviewState state) {
        return speaker.getTranslation("interview.state." + key(state));
    }

    /** "N7 · Region Åtta · enhetschef" */
    static String whom(Informant informant) {
        return "%s · %s · %s".formatted(informant.pseudonym(), informant.member(), informant.function());
    }

    /** "tis 3 november kl. 13.00" */
    static String when(DateWords dates, Instant at) {
        return "%s kl. %s".formatted(dates.day(dates.dayOf(at)), dates.time(at).replace(':', '.'));
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
