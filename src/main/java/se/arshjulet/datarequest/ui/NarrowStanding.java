package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Where an assignment stands, with its latest fact, in one narrow cell. */
class NarrowStanding extends Div {

    NarrowStanding(AssignmentItem item, DateWords words) {
        addClassName("narrow-standing");
        add(new AssignmentBadge(item, words.today()));
        String fact = AssignmentFacts.latest(item, words);
        if (!fact.isEmpty()) {
            add(new Span(fact));
        }
        getElement().setAttribute("title", AssignmentFacts.all(item, words));
    }
}
