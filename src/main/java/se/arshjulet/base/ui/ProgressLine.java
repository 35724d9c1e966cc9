package se.arshjulet.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How far something has come: a thin line and "7 av 20", or "7 av 20 frågor". */
public class ProgressLine extends Div {

    private final Div bar = new Div();
    private final Span words = new Span();

    private final String wordsKey;

    public ProgressLine(int done, int total) {
        this("base.progress", done, total);
    }

    /** @param wordsKey the translation that takes the two figures, where one says what they count */
    public ProgressLine(String wordsKey, int done, int total) {
        this.wordsKey = wordsKey;
        addClassName("progress");
        Div track = new Div(bar);
        track.addClassName("progress-track");
        track.getElement().setAttribute("aria-hidden", "true");
        bar.addClassName("progress-bar");
        words.addClassName("progress-words");
        add(track, words);
        update(done, total);
    }

    public final void update(int done, int total) {
        int percent = total == 0 ? 0 : Math.round(100f * done / total);
        bar.getStyle().setWidth(percent + "%");
        words.setText(getTranslation(wordsKey, done, total));
        setClassName("progress-complete", total > 0 && done == total);
    }
}
