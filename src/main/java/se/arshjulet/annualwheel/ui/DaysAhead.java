package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.Outlooks.Day;
import se.arshjulet.annualwheel.Outlooks.Outlook;
import se.arshjulet.annualwheel.Outlooks.Timing;
import se.arshjulet.base.DateWords;

/** Which days a rule gives in the year, before it is kept: a rule is easy to choose and hard to picture. */
class DaysAhead extends Div {

    private final Function<Timing, Outlook> look;
    private final DateWords words;
    private final WheelProblems problems;

    /** @param problems where a timing that cannot be is said, at its field */
    DaysAhead(Function<Timing, Outlook> look, DateWords words, WheelProblems problems) {
        this.look = look;
        this.words = words;
        this.problems = problems;
        addClassName("wheel-ahead");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows nothing while the timing is not whole. */
    void show(Optional<Timing> timing) {
        removeAll();
        problems.takeBack();
        timing.ifPresent(its -> {
            try {
                show(look.apply(its));
            } catch (InvalidWheelException refusal) {
                problems.remark(refusal.problems());
            }
        });
    }

    private void show(Outlook outlook) {
        List<Day> days = outlook.days();
        if (days.isEmpty()) {
            return;
        }
        Paragraph when = new Paragraph(days.size() == 1 ? one(days.get(0)) : many(days));
        when.addClassName("wheel-ahead-days");
        add(when);
        List<Day> elsewhere =
                days.stream().filter(day -> !day.reason().isEmpty()).toList();
        if (!elsewhere.isEmpty()) {
            UnorderedList list = new UnorderedList();
            elsewhere.forEach(day -> list.add(
                    new ListItem(getTranslation("wheel.ahead.reason", words.shortDay(day.dueOn()), day.reason()))));
            add(list);
        }
        if (!outlook.others().isEmpty()) {
            add(
                    new Paragraph(getTranslation(
                            "wheel.move.follows", outlook.others().size())),
                    new ShiftList(outlook.others(), words));
        }
    }

    private String one(Day day) {
        return day.startsOn().equals(day.dueOn())
                ? getTranslation("wheel.ahead.day", words.shortDay(day.dueOn()))
                : getTranslation("wheel.ahead.span", words.shortDay(day.startsOn()), words.shortDay(day.dueOn()));
    }

    /** Where each takes longer than its day, the last ones are what one plans by. */
    private String many(List<Day> days) {
        boolean inADay = days.stream().allMatch(day -> day.startsOn().equals(day.dueOn()));
        return getTranslation(
                inADay ? "wheel.ahead.days" : "wheel.ahead.lasts",
                days.size(),
                days.stream().map(day -> words.shortDay(day.dueOn())).collect(Collectors.joining(", ")));
    }
}
