package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import se.arshjulet.base.ui.SorterWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.WorkingMap.Line;
import se.arshjulet.coordinationmap.WorkingMap.Status;

/** All that the map shows, as a table, with how each thing stands and where it comes from. */
class MapTable extends Grid<Line> {

    MapTable(MapModule module, List<Line> lines, boolean linksToRequests) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(line -> line.title() == null ? getTranslation("map.member.self") : line.title())
                .setHeader(getTranslation("map." + module.path() + ".item"))
                .setSortable(true)
                .setWidth("13rem");
        addColumn(Line::memberName)
                .setHeader(getTranslation("map.member"))
                .setSortable(true)
                .setWidth("11rem");
        addColumn(Line::detail)
                .setHeader(getTranslation("map." + module.path() + ".detail"))
                .setWidth("14rem")
                .setFlexGrow(2);
        addComponentColumn(this::status)
                .setHeader(getTranslation("map.status"))
                .setComparator(line -> line.status().name() + line.approved())
                .setWidth("19rem");
        addComponentColumn(line -> request(line, linksToRequests))
                .setHeader(getTranslation("map.request"))
                .setWidth("13rem");
        setItems(lines);
        SorterWords.on(this);
    }

    private Component status(Line line) {
        if (line.status() == Status.PUBLISHED) {
            return new StatusBadge(State.DONE, getTranslation("map.status.published"));
        }
        String key = "map.status." + line.status().name().toLowerCase(Locale.ROOT);
        return new StatusBadge(
                State.UNDER_WAY, getTranslation(key) + (line.approved() ? "" : ", " + getTranslation(waitsFor(line))));
    }

    /** What comes with no request is the association's own, and has to be anchored instead of approved. */
    private static String waitsFor(Line line) {
        return line.roundId() == null ? "map.status.unanchored" : "map.status.waiting";
    }

    private static Component request(Line line, boolean link) {
        if (line.roundId() == null || line.roundTitle() == null) {
            return new Span();
        }
        return link ? new Anchor("/datauppdrag/" + line.roundId(), line.roundTitle()) : new Span(line.roundTitle());
    }
}
