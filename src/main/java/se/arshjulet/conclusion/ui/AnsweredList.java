package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** What {@link ActionMatrix} says, for a screen too narrow for a matrix. */
class AnsweredList extends UnorderedList {

    AnsweredList(List<Line> lines, List<ActionItem> actions) {
        addClassName("answered-list");
        lines.forEach(line -> add(item(line, actions)));
    }

    private ListItem item(Line line, List<ActionItem> actions) {
        Span number = new Span(String.valueOf(line.number()));
        number.addClassName("conclusion-number");
        ListItem item = new ListItem(number, new Anchor(Numbers.address(line.number()), line.wording()));
        List<ActionItem> answering = actions.stream()
                .filter(action -> action.conclusions().contains(line.number()))
                .toList();
        if (answering.isEmpty()) {
            item.add(new StatusBadge(State.ATTENTION, getTranslation("conclusion.unanswered")));
            return item;
        }
        UnorderedList titles = new UnorderedList();
        answering.forEach(
                action -> titles.add(new ListItem(new Anchor("#" + ActionEntry.anchor(action), action.title()))));
        item.add(titles);
        return item;
    }
}
