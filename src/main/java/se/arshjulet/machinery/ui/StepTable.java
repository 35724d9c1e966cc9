package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.machinery.Models.Drawing;
import se.arshjulet.machinery.Models.Step;

/** The same as the drawing, in words: step by step how many wait, since when, and how many have failed. */
class StepTable extends NativeTable {

    private final Drawing drawing;
    private final DateWords words;

    StepTable(Drawing drawing, @Nullable String chosen, DateWords words) {
        this.drawing = drawing;
        this.words = words;
        addClassNames("plain", "machinery-steps");
        NativeTableRow head = new NativeTableRow();
        List.of("step", "waiting", "longest", "failed").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("machinery.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
        drawing.steps().forEach(step -> getBody().add(row(step, step.id().equals(chosen))));
    }

    private NativeTableRow row(Step step, boolean chosen) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(name(step, chosen));
        NativeTableRow row = new NativeTableRow();
        row.setClassName("chosen", chosen);
        row.add(
                name,
                cell("waiting", new Span(step.waiting() == 0 ? "–" : Integer.toString(step.waiting()))),
                cell("longest", longest(step.longest())),
                cell("failed", failed(step.failed())));
        return row;
    }

    private Component name(Step step, boolean chosen) {
        if (step.waiting() == 0) {
            return new Span(step.name());
        }
        RouterLink link = new RouterLink(
                step.name(),
                ModelView.class,
                new RouteParameters(ModelView.KEY, drawing.model().key()));
        link.setQueryParameters(ModelView.address(drawing, chosen ? null : step.id()));
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component longest(@Nullable Instant since) {
        if (since == null) {
            return new Span("–");
        }
        Span day = new Span(words.relative(words.dayOf(since)));
        day.setTitle(words.fullMoment(since));
        return day;
    }

    private Component failed(int count) {
        return count == 0
                ? new Span("–")
                : new StatusBadge(State.ATTENTION, getTranslation("machinery.count.failed", count));
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-column", getTranslation("machinery.column." + column));
        return cell;
    }
}
