package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Three dots with what can be done with an assignment behind them. */
class MoreActions extends Button {

    MoreActions(AssignmentItem item, List<AssignmentAction> possible, AssignmentActions actions, Runnable changed) {
        super(VaadinIcon.ELLIPSIS_DOTS_H.create());
        addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setAriaLabel(getTranslation("datarequest.row.more", item.memberName()));
        getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        possible.forEach(
                action -> menu.addItem(actions.word(action, item), click -> actions.perform(action, item, changed)));
    }
}
