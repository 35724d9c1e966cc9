package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statusreport.MilestoneDoubts;
import se.arshjulet.statusreport.MilestoneDoubts.Doubt;
import se.arshjulet.statusreport.ReportContent.Milestone;
import se.arshjulet.statusreport.ReportHeadings;
import se.arshjulet.statusreport.StatusReports.Sheet;

/** The milestones, with how they moved. */
class MilestonesEditor extends Section {

    private final Editing editing;

    MilestonesEditor(Editing editing, Sheet sheet) {
        this.editing = editing;
        addClassName("report-section");
        PreviewFollow.mark(this, ReportHeadings.MILESTONES);
        add(new H2(Labels.text("milestones")));
        UnorderedList list = new UnorderedList();
        list.addClassName("report-things");
        sheet.content()
                .milestones()
                .forEach(milestone ->
                        list.add(row(milestone, sheet.changes().milestones().get(milestone.lineage()))));
        if (!sheet.content().milestones().isEmpty()) {
            add(list);
        }
        add(new Button(Labels.text("milestone.add"), click -> new MilestoneQuestion(editing, null).open()));
    }

    private ListItem row(Milestone milestone, @Nullable String change) {
        Span title = new Span(milestone.title());
        title.addClassName("report-thing-title");
        Div facts = new Div(
                new LightMark(milestone.colour()),
                new Span(Labels.text("milestone.due", milestone.dueOn().toString())),
                new Span(
                        Labels.text("milestone.expected", milestone.expectedOn().toString())));
        if (milestone.done()) {
            facts.add(new Span(Labels.text("milestone.done")));
        }
        if (change != null) {
            Span moved = new Span(change);
            moved.addClassName("report-change");
            facts.add(moved);
        }
        facts.addClassName("report-thing-facts");
        Button edit = new Button(Labels.text("edit"), click -> new MilestoneQuestion(editing, milestone).open());
        edit.setAriaLabel(Labels.text("edit.of", milestone.title()));
        Div told = new Div(title, facts);
        List<Doubt> doubts = MilestoneDoubts.of(editing.month(), editing.words().today(), milestone);
        doubts.forEach(doubt -> {
            Span said = new Span(doubt.sentence());
            said.addClassName("report-doubt");
            told.add(said);
        });
        ListItem item = new ListItem(told, edit);
        item.setId(WarningList.idOf(milestone.id().toString()));
        item.addClassName("report-thing");
        item.setClassName("report-thing-doubted", !doubts.isEmpty());
        return item;
    }
}
