package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.TreeSet;

/** The years that have a plan, this one and the next. */
class YearChoice extends ChoiceNav {

    YearChoice(WheelAddress at, List<Integer> planned, int thisYear) {
        super(I18NProvider.translate("wheel.years"));
        TreeSet<Integer> years = new TreeSet<>(planned);
        years.add(thisYear);
        years.add(thisYear + 1);
        years.add(at.year());
        years.forEach(year -> choice(at.in(year), String.valueOf(year), year == at.year()));
    }
}
