package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** What can be done with a row: all of it behind three dots, and the likeliest also as a button. */
class RowActions extends Div {

    RowActions(AssignmentItem item, AssignmentActions actions, Runnable changed) {
        addClassName("row-actions");
        List<AssignmentAction> possible = AssignmentAction.of(item);
        if (possible.isEmpty()) {
            return;
        }
        AssignmentAction first = possible.get(0);
        Button button = new Button(actions.word(first, item), click -> actions.perform(first, item, changed));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("row-action-first");
        button.getElement().setAttribute("aria-describedby", "member-" + item.id());
        if (first != AssignmentAction.REOPEN) {
            add(button); // what is approved is done with: to open it again is possible, but not what one comes for
        }
        // All of them: on a phone there is no room for the button beside.
        add(new MoreActions(item, possible, actions, changed));
    }
}
