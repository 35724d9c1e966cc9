package se.arshjulet.association.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.association.Mergers;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** The associations of this installation. */
@Route("admin")
@Menu(order = 90, title = "menu.admin", icon = "vaadin:building")
@RolesAllowed(Role.Names.SYSTEM_ADMINISTRATOR)
class AdminView extends Page implements HasDynamicTitle {

    private final Associations associations;
    private final Mergers mergers;
    private final Div list = new Div();

    AdminView(Associations associations, Mergers mergers) {
        super(Width.READING);
        this.associations = associations;
        this.mergers = mergers;
        Button create = new Button(
                getTranslation("association.found.open"), click -> new FoundDialog(associations, this::show).open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button merge = new Button(getTranslation("association.merger.open"), click -> UI.getCurrent()
                .navigate(MergerView.class));
        add(
                new PageHeader(getTranslation("association.admin.title"))
                        .withLine(getTranslation("association.admin.line"))
                        .withActions(merge, create),
                list);
        show();
    }

    private void show() {
        list.removeAll();
        List<AssociationInfo> all = associations.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("association.admin.empty"), getTranslation("association.admin.empty.next")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("association-list");
        all.forEach(association -> items.add(item(association)));
        list.add(items, new MergerList(mergers, this::show));
    }

    private ListItem item(AssociationInfo association) {
        Span name = new Span(association.name());
        name.addClassName("association-name");
        Component line = name;
        if (association.demo()) {
            Span mark = new Span(getTranslation("base.demo"));
            mark.addClassName("demo-mark");
            line = new Div(name, mark);
        }
        if (association.successor() != null) {
            Span part = new Span(getTranslation(
                    "association.part-of", association.successor().name()));
            part.addClassName("quiet");
            line = new Div(line, part);
        }
        String address = "/karta/" + association.slug();
        Anchor map = new Anchor(address, address);
        map.setRouterIgnore(true);
        map.addClassName("association-address");
        return new ListItem(line, map);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("association.admin.title");
    }
}
