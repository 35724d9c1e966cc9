package se.arshjulet.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;

/** Every question of a subject that is or was talked about, with what was said. Nothing at all if none is. */
public final class TalkList extends Section {

    /** @param writes whether one goes on with it here, or only reads */
    public TalkList(Talk talk, boolean writes) {
        addClassName("talk-list");
        if (talk.places().isEmpty()) {
            setVisible(false);
            return;
        }
        add(new H2(getTranslation("review.talk.title")));
        talk.places().forEach((at, place) -> {
            Div one = new Div(new H3(place), new QuestionTalk(talk, at, place, writes));
            one.addClassName("talk-place");
            one.setId("samtal-" + at.parameter().substring(at.parameter().indexOf('=') + 1));
            add(one);
        });
    }
}
