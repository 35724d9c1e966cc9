package se.arshjulet.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.ui.WheelAhead;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.ui.ConclusionsInShort;
import se.arshjulet.coordinationmap.MapCompleteness;
import se.arshjulet.statusreport.StatusReports;

/** Läget: this month's report, how the konklusioner go, how full the map is, and what comes next in the wheel. */
@Route("laget")
@Menu(order = 5, title = "menu.board", icon = "vaadin:dashboard")
@RolesAllowed(Role.Names.READER)
class BoardView extends Page implements HasDynamicTitle {

    BoardView(
            StatusReports reports, Conclusions conclusions, MapCompleteness map, AnnualWheels wheels, DateWords dates) {
        super(Width.WORKING);
        DateWords words = dates.in(getLocale());
        addClassName("board");
        add(new PageHeader(getPageTitle()).withLine(getTranslation("board.line", words.fullDay(words.today()))));
        Div main = new Div(
                part("board.report", new LatestReport(reports.newestSent(), words)),
                part(
                        "board.conclusions",
                        new ConclusionsInShort(conclusions.list(), words.today()),
                        new Paragraph(new Anchor("konklusioner", getTranslation("board.conclusions.all")))));
        main.addClassName("board-main");
        Div beside = new Div(
                part("board.map", new MapStanding(map.list(), words)),
                part(
                        "board.wheel",
                        wheels.find(words.today().getYear())
                                .<Component>map(wheel -> new WheelAhead(wheel, words))
                                .orElseGet(() -> new Paragraph(getTranslation("board.wheel.none")))));
        beside.addClassName("board-beside");
        Div columns = new Div(main, beside);
        columns.addClassName("board-columns");
        add(columns);
    }

    private Section part(String key, Component... content) {
        Section part = new Section(new H2(getTranslation(key)));
        part.add(content);
        return part;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }
}
