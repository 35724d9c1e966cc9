package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** An åtgärd in one line beside a konklusion: how it goes, what it is, and when it should be done if that is a matter. */
class ActionLine extends ListItem {

    ActionLine(ActionItem action, DateWords words) {
        addClassName("action-line");
        Anchor title = new Anchor(ActionsView.address(action), action.title());
        add(Labels.badge(action, words.today()), title);
        if (action.isLate(words.today()) && action.dueOn() != null) {
            add(new DueDate(words, action.dueOn(), true));
        }
        if (!action.owner().isEmpty()) {
            Span owner = new Span(action.owner());
            owner.addClassName("action-owner");
            add(owner);
        }
    }
}
