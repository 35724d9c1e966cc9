package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
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
        Button button = new Button(first.word(), click -> actions.perform(first, item, changed));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("aria-describedby", "member-" + item.id());
        MenuBar more = new MenuBar();
        more.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem dots = more.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        dots.setAriaLabel(getTranslation("datarequest.row.more", item.memberName()));
        // All of them: on a phone there is no room for the button beside.
        possible.forEach(
                action -> dots.getSubMenu().addItem(action.word(), click -> actions.perform(action, item, changed)));
        add(button, more);
    }
}
