package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.statusreport.ReportWarning;

/** What can hardly be right, to be read where nothing can be done about it: the first, and how many more there are. */
class WarningLines extends UnorderedList {

    /** As many as a question has room for. */
    static final int FEW = 5;

    WarningLines(List<ReportWarning> warnings, int shown) {
        addClassName("report-send-warnings");
        warnings.stream().limit(shown).forEach(warning -> add(new ListItem(warning.sentence())));
        if (warnings.size() > shown) {
            add(new ListItem(Labels.text("send.warnings.more", warnings.size() - shown)));
        }
    }
}
