package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.arshjulet.annualwheel.AnnualWheels.Activity;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;

/** Months down, roles across: who has what to do when. What several share stands with each of them. */
class RoleMatrix extends Div {

    private final Look look;
    private final Consumer<UUID> open;

    RoleMatrix(Look look, List<Occurrence> shown, Consumer<UUID> open) {
        this.look = look;
        this.open = open;
        addClassName("wheel-matrix");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        String caption =
                getTranslation("wheel.matrix", String.valueOf(look.wheel().year()));
        getElement().setAttribute("aria-label", caption);
        Map<String, List<Occurrence>> byRole = byRole(shown);
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow(header("col", getTranslation("wheel.month")));
        byRole.keySet().forEach(role -> head.add(header("col", role)));
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        for (Month month : Month.values()) {
            body.add(row(month, byRole));
        }
        table.add(body);
        add(table);
    }

    /** The one with most to do first. */
    private Map<String, List<Occurrence>> byRole(List<Occurrence> shown) {
        Map<String, List<Occurrence>> all = new LinkedHashMap<>();
        shown.forEach(
                time -> roles(look.activity(time)).forEach(role -> all.computeIfAbsent(role, first -> new ArrayList<>())
                        .add(time)));
        Map<String, List<Occurrence>> sorted = new LinkedHashMap<>();
        all.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(other.size(), one.size())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private List<String> roles(Activity activity) {
        List<String> groups = activity.draft().responsible();
        return groups.isEmpty() ? List.of(look.responsible(activity)) : groups;
    }

    private NativeTableRow row(Month month, Map<String, List<Occurrence>> byRole) {
        NativeTableRow row =
                new NativeTableRow(header("row", month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale())));
        byRole.values().forEach(times -> {
            NativeTableCell cell = new NativeTableCell();
            List<Occurrence> its = times.stream()
                    .filter(time -> time.dueOn().getMonth() == month)
                    .toList();
            if (!its.isEmpty()) {
                UnorderedList list = new UnorderedList();
                its.forEach(time -> list.add(new ListItem(entry(time))));
                cell.add(list);
            }
            row.add(cell);
        });
        return row;
    }

    private Component entry(Occurrence time) {
        NativeButton title = new NativeButton(look.title(time), click -> open.accept(time.id()));
        title.addClassName("quiet-button");
        WheelState state = look.state(time);
        Span day = new Span(String.valueOf(time.dueOn().getDayOfMonth()));
        day.addClassName("wheel-matrix-day");
        day.getElement().setAttribute("title", look.words().fullDay(time.dueOn()));
        Div entry = new Div(day, title);
        entry.addClassNames("wheel-matrix-entry", "is-" + state.name().toLowerCase(java.util.Locale.ROOT));
        if (state == WheelState.LATE || state == WheelState.DONE || state == WheelState.SKIPPED) {
            entry.add(state.badge());
        }
        return entry;
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(new Span(text));
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
