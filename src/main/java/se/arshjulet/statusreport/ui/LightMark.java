package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statusreport.ReportLight;

/** A light, always with its word. */
class LightMark extends Span {

    /** @param light null where none is set */
    LightMark(@Nullable ReportLight light) {
        addClassName("report-light");
        if (light == null) {
            addClassName("report-light-none");
            setText(Labels.text("light.none"));
        } else {
            addClassName("report-light-" + light.name().toLowerCase(Locale.ROOT));
            Span dot = new Span();
            dot.addClassName("report-light-dot");
            dot.getElement().setAttribute("aria-hidden", "true");
            add(dot, new Span(Labels.of(light)));
        }
    }
}
