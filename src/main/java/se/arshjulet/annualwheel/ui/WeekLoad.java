package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.arshjulet.annualwheel.Rehearsal;
import se.arshjulet.annualwheel.Rehearsal.Line;
import se.arshjulet.annualwheel.Rehearsal.What;

/** Who gets how much in which week: a row a person, a column a week. */
class WeekLoad extends Div {

    /** What a person has in a week. */
    private static final class Load {
        private int mails;
        private int due;
    }

    private final Map<String, Map<Integer, Load>> byPerson = new TreeMap<>(SwedishNames.ORDER);

    WeekLoad(Rehearsal rehearsal) {
        addClassName("week-load");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("wheel.rehearsal.weeks.caption"));
        rehearsal.lines().forEach(line -> count(line, rehearsal.year()));
        List<Integer> weeks =
                IntStream.rangeClosed(1, weeksOf(rehearsal.year())).boxed().toList();
        NativeTable table = new NativeTable(head(weeks), body(weeks));
        add(table);
    }

    private static int weeksOf(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 6, 1))
                .getMaximum();
    }

    private void count(Line line, int year) {
        if (!line.address().isEmpty() && line.at().getYear() == year) {
            load(line.name(), line.at().toLocalDate(), year).mails++;
        }
        LocalDate due = line.dueOn();
        if (line.what() == What.TASK && due != null) {
            load(line.name(), due, year).due++;
        }
    }

    private Load load(String name, LocalDate day, int year) {
        int weekYear = day.get(IsoFields.WEEK_BASED_YEAR);
        int week = weekYear < year ? 1 : weekYear > year ? weeksOf(year) : day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return byPerson.computeIfAbsent(name, key -> new HashMap<>()).computeIfAbsent(week, key -> new Load());
    }

    private NativeTableHeader head(List<Integer> weeks) {
        NativeTableRow row = new NativeTableRow();
        row.add(header(getTranslation("wheel.rehearsal.person"), "col"));
        weeks.forEach(week -> {
            NativeTableHeaderCell cell = header(String.valueOf(week), "col");
            cell.getElement().setAttribute("aria-label", getTranslation("wheel.rehearsal.week", week));
            row.add(cell);
        });
        row.add(header(getTranslation("wheel.rehearsal.total"), "col"));
        return new NativeTableHeader(row);
    }

    private NativeTableBody body(List<Integer> weeks) {
        NativeTableBody body = new NativeTableBody();
        byPerson.forEach((name, loads) -> {
            NativeTableRow row = new NativeTableRow();
            row.add(header(name, "row"));
            weeks.forEach(week -> row.add(cell(name, week, loads.getOrDefault(week, new Load()))));
            NativeTableCell total = new NativeTableCell();
            total.setText(String.valueOf(
                    loads.values().stream().mapToInt(load -> load.mails).sum()));
            total.addClassName("week-total");
            row.add(total);
            body.add(row);
        });
        return body;
    }

    private NativeTableCell cell(String name, int week, Load load) {
        NativeTableCell cell = new NativeTableCell();
        if (load.mails > 0 || load.due > 0) {
            cell.setText(load.mails > 0 ? String.valueOf(load.mails) : "");
            cell.addClassName("load-" + Math.min(load.mails, 5));
            cell.setClassName("has-due", load.due > 0);
            String words = getTranslation("wheel.rehearsal.cell", name, week, load.mails, load.due);
            cell.getElement().setAttribute("title", words);
            cell.getElement().setAttribute("aria-label", words);
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
