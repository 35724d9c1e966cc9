package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import se.arshjulet.conclusion.ConclusionStatus;

/** What a year's follow-up found, as icon and word. */
class StatusMark extends Span {

    StatusMark(ConclusionStatus status) {
        addClassNames(
                "finding", "finding-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Span icon = new Span();
        icon.addClassName("finding-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(Labels.of(status)));
    }
}
