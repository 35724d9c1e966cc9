package se.arshjulet.interview.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.interview.Informants.Informant;

/** A nyckelperson in the list, and what can be done. */
class InformantRow extends ListItem {

    /** What the list's page does. */
    interface Actions {
        void showName(Informant informant);

        void change(Informant informant);

        void withdraw(Informant informant);
    }

    /** @param open the key to this one opens to whoever reads */
    InformantRow(Informant informant, boolean open, Actions actions) {
        Span pseudonym = new Span(informant.pseudonym());
        pseudonym.addClassName("pseudonym");
        Span function = new Span(informant.function());
        function.addClassName("informant-function");
        Span member = new Span(informant.member());
        member.addClassName("quiet");
        Div words = new Div(function, member);
        words.addClassName("informant-words");
        add(pseudonym, words);
        if (informant.consentWithdrawn()) {
            add(new StatusBadge(State.ENDED, getTranslation("informant.withdrawn")));
        }
        if (open || !informant.consentWithdrawn()) {
            add(menu(informant, open, actions));
        }
    }

    private MenuBar menu(Informant informant, boolean open, Actions actions) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.setAriaLabel(getTranslation("informant.menu", informant.pseudonym()));
        SubMenu menu = root.getSubMenu();
        if (open) {
            menu.addItem(getTranslation("informant.key.show"), click -> actions.showName(informant));
            menu.addItem(getTranslation("informant.change"), click -> actions.change(informant));
            Anchor extract = new Anchor(
                    "/intervjuer/nyckelpersoner/%s/registerutdrag".formatted(informant.id()),
                    getTranslation("informant.extract"));
            extract.setRouterIgnore(true);
            extract.getElement().setAttribute("download", true);
            extract.addClassName("menu-link");
            menu.addItem(extract);
        }
        if (!informant.consentWithdrawn()) {
            menu.addItem(getTranslation("informant.withdraw"), click -> actions.withdraw(informant));
        }
        return bar;
    }
}
