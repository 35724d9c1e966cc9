package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import se.arshjulet.annualwheel.Rehearsal;
import se.arshjulet.annualwheel.Rehearsal.Line;
import se.arshjulet.annualwheel.Rehearsal.Warning;
import se.arshjulet.annualwheel.Rehearsal.What;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;

/** What a rehearsal found: first what to think of, then who gets how much, then every line of the year. */
class RehearsalResult extends Div {

    private final Rehearsal rehearsal;
    private final DateWords words;
    private final Div days = new Div();

    RehearsalResult(Rehearsal rehearsal, DateWords words) {
        this.rehearsal = rehearsal;
        this.words = words;
        addClassName("rehearsal-result");
        if (rehearsal.lines().isEmpty()) {
            add(new Paragraph(getTranslation("wheel.rehearsal.none")));
            return;
        }
        add(summary(), warnings());
        add(new H2(getTranslation("wheel.rehearsal.people")));
        add(new Paragraph(getTranslation("wheel.rehearsal.weeks.help")), new WeekLoad(rehearsal));
        add(new H2(getTranslation("wheel.rehearsal.days")), person(), days);
        show("");
    }

    private Component summary() {
        long mails = rehearsal.lines().stream()
                .filter(line -> !line.address().isEmpty())
                .count();
        long people = rehearsal.lines().stream()
                .filter(line -> !line.address().isEmpty())
                .map(Line::address)
                .distinct()
                .count();
        Paragraph figures =
                new Paragraph(getTranslation("wheel.rehearsal.summary", mails, people, rehearsal.count(What.TASK)));
        figures.addClassName("rehearsal-figures");
        return new Div(figures, new Paragraph(getTranslation("wheel.rehearsal.assumes")));
    }

    private Component warnings() {
        List<Warning> all = rehearsal.warnings();
        Div box = new Div(new H2(getTranslation("wheel.rehearsal.warnings", all.size())));
        box.addClassName("rehearsal-warnings");
        if (all.isEmpty()) {
            box.add(new Paragraph(getTranslation("wheel.rehearsal.calm")));
            return box;
        }
        UnorderedList list = new UnorderedList();
        all.forEach(warning -> list.add(line(warning)));
        box.add(list);
        return box;
    }

    private ListItem line(Warning warning) {
        ListItem item = new ListItem(
                new StatusBadge(
                        warning.stops() ? State.ATTENTION : State.TODO,
                        getTranslation(warning.stops() ? "wheel.rehearsal.stops" : "wheel.rehearsal.think")),
                sentence(warning));
        if (warning.occurrenceId() != null) {
            item.add(new Anchor(
                    "/arshjul/%d?vald=%s".formatted(rehearsal.year(), warning.occurrenceId()),
                    getTranslation("wheel.rehearsal.mend")));
        }
        return item;
    }

    private static Component sentence(Warning warning) {
        Div sentence = new Div(new Span(warning.sentence()));
        if (!warning.details().isEmpty()) {
            Paragraph details = new Paragraph(warning.details());
            details.addClassName("rehearsal-quiet");
            sentence.add(details);
        }
        return sentence;
    }

    private Component person() {
        ComboBox<String> person = new ComboBox<>(getTranslation("wheel.rehearsal.person"));
        person.setItems(rehearsal.lines().stream()
                .map(Line::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(SwedishNames.ORDER)
                .toList());
        person.setPlaceholder(getTranslation("wheel.rehearsal.everybody"));
        person.setClearButtonVisible(true);
        person.addValueChangeListener(change -> show(Objects.requireNonNullElse(change.getValue(), "")));
        return person;
    }

    private void show(String name) {
        days.removeAll();
        days.add(new DayByDay(
                rehearsal.lines().stream()
                        .filter(line -> name.isEmpty() || line.name().equals(name))
                        .toList(),
                words));
    }
}
