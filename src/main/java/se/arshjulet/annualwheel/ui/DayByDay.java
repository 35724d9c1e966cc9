package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.Rehearsal.Line;
import se.arshjulet.annualwheel.Rehearsal.What;
import se.arshjulet.base.DateWords;

/** Everything that would happen, by day; what many get alike is one line. */
class DayByDay extends Div {

    private final DateWords words;

    /** What is alike on a day. */
    private record Alike(
            LocalDate on, What what, String title, @Nullable LocalDate dueOn) {

        Alike(Line line) {
            this(line.at().toLocalDate(), line.what(), line.title(), line.dueOn());
        }
    }

    DayByDay(List<Line> lines, DateWords words) {
        this.words = words;
        addClassName("rehearsal-days");
        Map<Alike, List<Line>> alike = new LinkedHashMap<>();
        lines.forEach(line ->
                alike.computeIfAbsent(new Alike(line), key -> new ArrayList<>()).add(line));
        Map<LocalDate, UnorderedList> days = new LinkedHashMap<>();
        alike.forEach((what, all) -> days.computeIfAbsent(what.on(), this::day).add(item(what, all)));
    }

    private UnorderedList day(LocalDate on) {
        UnorderedList list = new UnorderedList();
        Div day = new Div(new H3(words.day(on)), list);
        day.addClassName("rehearsal-day");
        add(day);
        return list;
    }

    private ListItem item(Alike alike, List<Line> all) {
        Span what = new Span(
                getTranslation("wheel.rehearsal.what." + alike.what().name().toLowerCase(Locale.ROOT)));
        what.addClassNames("rehearsal-what", "is-" + alike.what().name().toLowerCase(Locale.ROOT));
        ListItem item = new ListItem(what, new Span(alike.title()), quiet(whom(alike, all)));
        String text = all.get(0).text();
        if (!text.isEmpty()) {
            Pre letter = new Pre(text.replaceAll("\\{\\{link:[^}]+}}", "[personlig länk]"));
            Details details = new Details(getTranslation("wheel.rehearsal.read"), letter);
            if (alike.what() == What.BEGINS) {
                item.add(quiet(text));
            } else {
                details.addClassName("rehearsal-letter");
                item.add(details);
            }
        }
        return item;
    }

    private static String names(List<Line> all) {
        return all.stream()
                .map(Line::name)
                .distinct()
                .sorted(SwedishNames.ORDER)
                .collect(Collectors.joining(", "));
    }

    private String whom(Alike alike, List<Line> all) {
        boolean few = all.stream().map(Line::name).distinct().count() <= 2;
        String whom = few ? names(all) : getTranslation("wheel.rehearsal.to", all.size());
        LocalDate due = alike.dueOn();
        return due == null ? whom : (whom + " " + getTranslation("wheel.rehearsal.by", words.dayOfMonth(due))).strip();
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("rehearsal-quiet");
        return span;
    }
}
