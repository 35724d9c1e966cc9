package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.annualwheel.AnnualWheels.Shift;
import se.arshjulet.base.DateWords;

/** What else moves, from which day to which. */
class ShiftList extends UnorderedList {

    ShiftList(List<Shift> shifts, DateWords words) {
        shifts.forEach(shift -> add(new ListItem(getTranslation(
                "wheel.move.shift", shift.title(), words.dayOfMonth(shift.from()), words.dayOfMonth(shift.to())))));
    }
}
