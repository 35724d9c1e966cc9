package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statusreport.ReportContent.Risk;
import se.arshjulet.statusreport.ReportHeadings;
import se.arshjulet.statusreport.ReportSection;
import se.arshjulet.statusreport.StatusReports.Sheet;

/** The risks, which go on from one report to the next until they are closed. */
class RisksEditor extends Section {

    private final Editing editing;

    RisksEditor(Editing editing, Sheet sheet) {
        this.editing = editing;
        addClassName("report-section-more");
        PreviewFollow.mark(this, ReportHeadings.of(ReportSection.RISKS, editing.month()));
        UnorderedList list = new UnorderedList();
        list.addClassName("report-things");
        sheet.content()
                .risks()
                .forEach(risk -> list.add(row(risk, sheet.changes().risks().get(risk.lineage()))));
        if (!sheet.content().risks().isEmpty()) {
            add(list);
        }
        add(new Button(Labels.text("risk.add"), click -> new RiskQuestion(editing, null).open()));
    }

    private ListItem row(Risk risk, @Nullable String change) {
        Span title = new Span(risk.title());
        title.addClassName("report-thing-title");
        Div facts = new Div(new LightMark(risk.colour()));
        facts.addClassName("report-thing-facts");
        if (risk.likelihood() != null) {
            facts.add(new Span(Labels.text("risk.likely", Labels.of(risk.likelihood()))));
        }
        if (!risk.owner().isEmpty()) {
            facts.add(new Span(risk.owner()));
        }
        if (risk.closed()) {
            facts.add(new Span(Labels.text("risk.closed")));
        }
        if (change != null) {
            Span moved = new Span(change);
            moved.addClassName("report-change");
            facts.add(moved);
        }
        Button edit = new Button(Labels.text("edit"), click -> new RiskQuestion(editing, risk).open());
        edit.setAriaLabel(Labels.text("edit.of", risk.title()));
        ListItem item = new ListItem(new Div(title, facts), edit);
        item.setId(WarningList.idOf(risk.id().toString()));
        item.addClassName("report-thing");
        return item;
    }
}
