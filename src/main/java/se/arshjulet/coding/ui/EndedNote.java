package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import se.arshjulet.base.DateWords;
import se.arshjulet.coding.Coding.Ended;

/** Tells by whom, when and why somebody's coding of a text was ended. */
class EndedNote extends Paragraph {

    private EndedNote(String words) {
        super(words);
        addClassName("coding-ended");
        getElement().setAttribute("role", "note");
    }

    /** To her whose it was. */
    static EndedNote yours(Ended ended, DateWords words) {
        return new EndedNote(Labels.say(
                "coding.ended.yours." + ended.how().name().toLowerCase(Locale.ROOT),
                ended.by(),
                words.day(words.dayOf(ended.at())),
                ended.because()));
    }

    /** To those who see how the two agree: what was not read to its end says less of that. */
    static EndedNote of(String coder, Ended ended, DateWords words) {
        return new EndedNote(
                Labels.say("coding.ended.of", coder, ended.by(), words.day(words.dayOf(ended.at())), ended.because()));
    }
}
