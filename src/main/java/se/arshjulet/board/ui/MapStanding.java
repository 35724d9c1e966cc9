package se.arshjulet.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
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
        Paragraph when = new Paragraph(age(module, module.on(), words));
        when.addClassName("quiet");
        if (module.told() == 0) {
            // Measures of open sources are nobody's answers.
            return new ListItem(title, new Paragraph(getTranslation("board.map.measures", module.things())), when);
        }
        Paragraph told = new Paragraph(getTranslation("board.map.told", module.told(), module.members()));
        return new ListItem(title, bar(module), told, when);
    }

    /** How old the facts are: a year's round fills in behind what was answered before. */
    private String age(Standing module, LocalDate on, DateWords words) {
        String day = words.dayAndYear(on);
        if (module.newest() == null) {
            return getTranslation("board.map.published-at", day);
        }
        String year = String.valueOf(module.newest());
        return module.upToDate() < module.told()
                ? getTranslation("board.map.published-mixed", day, module.upToDate(), module.told(), year)
                : getTranslation("board.map.published", day, year);
    }

    private static Span bar(Standing module) {
        Span fresh = part(module.upToDate(), module);
        Span older = part(module.told() - module.upToDate(), module);
        older.addClassName("is-older");
        Span bar = new Span(fresh, older);
        bar.addClassName("board-map-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Span part(int members, Standing module) {
        Span part = new Span();
        part.getStyle().set("width", 100.0 * members / Math.max(1, module.members()) + "%");
        return part;
    }
}
