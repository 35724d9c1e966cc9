package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.statusreport.ReportWarning;

/** What can hardly be right, to be read where nothing can be done about it: the first few, and how many more there are. */
class WarningLines extends UnorderedList {

    private static final int SHOWN = 5;

    WarningLines(List<ReportWarning> warnings) {
        addClassName("report-send-warnings");
        warnings.stream().limit(SHOWN).forEach(warning -> add(new ListItem(warning.sentence())));
        if (warnings.size() > SHOWN) {
            add(new ListItem(Labels.text("send.warnings.more", warnings.size() - SHOWN)));
        }
    }
}
