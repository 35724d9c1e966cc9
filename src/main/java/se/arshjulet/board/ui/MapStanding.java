package se.arshjulet.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.coordinationmap.MapCompleteness.Standing;

/** How full the map is: a line a module, with how many of the members it tells of. */
class MapStanding extends Div {

    MapStanding(List<Standing> modules, DateWords words) {
        addClassName("board-map");
        UnorderedList list = new UnorderedList();
        modules.forEach(module -> list.add(row(module, words)));
        add(list);
    }

    private ListItem row(Standing module, DateWords words) {
        if (module.on() == null) {
            Paragraph none = new Paragraph(getTranslation("board.map.unpublished"));
            none.addClassName("quiet");
            return new ListItem(new Span(module.module().title()), none);
        }
        Anchor title = new Anchor(module.path(), module.module().title());
        title.setRouterIgnore(true);
        String day = words.dayAndYear(module.on());
        Paragraph when = new Paragraph(
                module.newest() == null
                        ? getTranslation("board.map.published-at", day)
                        : getTranslation("board.map.published", day, String.valueOf(module.newest())));
        when.addClassName("quiet");
        if (module.told() == 0) {
            // Measures of open sources are nobody's answers.
            return new ListItem(title, new Paragraph(getTranslation("board.map.measures", module.things())), when);
        }
        Paragraph told = new Paragraph(getTranslation("board.map.told", module.told(), module.members()));
        Span bar = new Span(new Span());
        bar.addClassName("board-map-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getElement().getChild(0).getStyle().set("width", 100 * module.told() / Math.max(1, module.members()) + "%");
        return new ListItem(title, bar, told, when);
    }
}
