package se.arshjulet.statistics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.statistics.MeasureImport.Fault;
import se.arshjulet.statistics.MeasureImport.Result;

/** What a table would do, or why it cannot; and what is well but worth knowing. */
class TablePreview extends Div {

    private static final int MOST_FAULTS = 50;

    TablePreview(Result result) {
        if (result.isWell()) {
            add(new ChangePreview(result.changes()));
            if (result.verified() > 0) {
                add(new Paragraph(getTranslation("measure.import.verified", result.verified())));
            }
        } else {
            add(new H2(getTranslation("measure.import.faults", result.faults().size())), list(result.faults()));
        }
        if (!result.remarks().isEmpty()) {
            add(new H2(getTranslation("measure.import.remarks")), list(result.remarks()));
        }
    }

    private UnorderedList list(List<Fault> faults) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-faults");
        faults.stream().limit(MOST_FAULTS).forEach(fault -> list.add(item(fault)));
        if (faults.size() > MOST_FAULTS) {
            list.add(new ListItem(getTranslation("measure.import.faults.more", faults.size() - MOST_FAULTS)));
        }
        return list;
    }

    private ListItem item(Fault fault) {
        Span where = new Span(
                fault.column() == null
                        ? getTranslation("measure.import.line-number", fault.line())
                        : getTranslation("measure.import.cell", fault.line(), fault.column()));
        where.addClassName("import-where");
        return new ListItem(where, new Span(" " + fault.message()));
    }
}
