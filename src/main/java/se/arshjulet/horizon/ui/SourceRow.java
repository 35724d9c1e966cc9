package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.horizon.Sources.Source;

/** A feed that is followed: when it was read, or since when it cannot be and why. */
class SourceRow extends ListItem {

    SourceRow(Source source, DateWords dates, Runnable read, Runnable unfollow) {
        addClassName("source-row");
        String called = SourcesView.name(source);
        Span name = new Span(called);
        name.addClassName("source-name");
        Div words = new Div(name);
        words.addClassName("offer-words");
        if (!source.title().isEmpty()) {
            words.add(quiet(source.address()));
        }
        Instant since = source.failingSince();
        Instant at = source.readAt();
        if (since != null) {
            words.add(
                    new StatusBadge(
                            State.ATTENTION,
                            getTranslation("horizon.source.failing", dates.dayOfMonth(dates.dayOf(since)))),
                    new Span(source.because()));
        } else {
            words.add(quiet(
                    at == null
                            ? getTranslation("horizon.source.unread")
                            : getTranslation("horizon.source.read", dates.moment(at))));
        }
        Button again = new Button(getTranslation("horizon.source.read-now"), click -> read.run());
        Button end = new Button(getTranslation("horizon.source.unfollow"), click -> unfollow.run());
        for (Button button : new Button[] {again, end}) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(button.getText() + ": " + called);
        }
        Div acts = new Div(again, end);
        acts.addClassName("offer-acts");
        add(words, acts);
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
