package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How much of the year fills the wheel. */
class ZoomChoice extends Select<String> {

    ZoomChoice(String zoom, Consumer<String> chosen) {
        addClassName("wheel-zoom");
        setAriaLabel(getTranslation("wheel.zoom"));
        List<String> all = new ArrayList<>(List.of(WheelAddress.WHOLE_YEAR));
        for (int quarter = 1; quarter <= 4; quarter++) {
            all.add("q" + quarter);
        }
        for (int month = 1; month <= 12; month++) {
            all.add("m" + month);
        }
        setItems(all);
        setItemLabelGenerator(this::word);
        setValue(zoom);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }

    private String word(String zoom) {
        if (zoom.equals(WheelAddress.WHOLE_YEAR)) {
            return getTranslation("wheel.whole-year");
        }
        int number = Integer.parseInt(zoom.substring(1));
        return zoom.startsWith("q")
                ? getTranslation("wheel.quarter", number)
                : Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
    }
}
