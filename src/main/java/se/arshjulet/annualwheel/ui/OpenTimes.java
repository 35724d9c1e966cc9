package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.YearEnd.Standing;
import se.arshjulet.base.DateWords;

/** What in the plan is neither done nor left out, with a way to leave out many at a time. */
class OpenTimes extends Section {

    private final Standing standing;
    private final DrivenYears years;
    private final DateWords words;
    private final Runnable refresh;
    private final Map<UUID, Checkbox> choices = new LinkedHashMap<>();
    private final Button skip = new Button("", click -> skip());

    OpenTimes(Standing standing, DrivenYears years, DateWords words, Runnable refresh) {
        this.standing = standing;
        this.years = years;
        this.words = words;
        this.refresh = refresh;
        List<Occurrence> times = standing.times();
        setVisible(!times.isEmpty());
        if (times.isEmpty()) {
            return;
        }
        Paragraph toDo = new Paragraph(getTranslation("wheel.close.times.to-do"));
        UnorderedList list = new UnorderedList();
        list.addClassName("year-end-list");
        times.forEach(time -> list.add(line(time)));
        Checkbox all = new Checkbox(getTranslation("wheel.close.times.all"), change -> {
            if (change.isFromClient()) {
                choices.values().forEach(choice -> choice.setValue(change.getValue()));
            }
        });
        Div acts = new Div(all, skip);
        acts.addClassName("year-end-acts");
        add(new H2(getTranslation("wheel.close.times", times.size())), toDo, acts, list);
        count();
    }

    private ListItem line(Occurrence time) {
        String title = standing.titles().getOrDefault(time.activityId(), "");
        Checkbox choice = new Checkbox();
        choice.setAriaLabel(getTranslation("wheel.close.times.choose", title, words.dayOfMonth(time.dueOn())));
        choice.addValueChangeListener(change -> count());
        choices.put(time.id(), choice);
        Anchor link = new Anchor("/arshjul/%d?vald=%s".formatted(standing.year(), time.id()), title);
        link.addClassName("year-end-title");
        boolean late = time.isLate(words.today());
        Span when = new Span(
                late
                        ? getTranslation("wheel.close.times.late", words.dayOfMonth(time.dueOn()))
                        : getTranslation("wheel.by", words.dayOfMonth(time.dueOn())));
        when.addClassName("year-end-when");
        when.setClassName("is-late", late);
        ListItem line = new ListItem(choice, link, when);
        line.addClassName("year-end-choice");
        return line;
    }

    private Set<UUID> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void count() {
        int chosen = chosen().size();
        skip.setEnabled(chosen > 0);
        skip.setText(getTranslation("wheel.close.skip", chosen));
    }

    private void skip() {
        Set<UUID> chosen = chosen();
        new NoteQuestion("wheel.close.skip-many", chosen.size(), reason -> years.skipAll(chosen, reason), refresh)
                .open();
    }
}
