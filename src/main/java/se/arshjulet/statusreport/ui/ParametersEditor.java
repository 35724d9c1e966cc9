package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import se.arshjulet.statusreport.ProjectParameter;
import se.arshjulet.statusreport.ReportHeadings;
import se.arshjulet.statusreport.ReportWriting.Proposal;
import se.arshjulet.statusreport.StatusReports.Sheet;

/** The lights, each with its reason. */
class ParametersEditor extends Section {

    ParametersEditor(Editing editing, Sheet sheet) {
        addClassName("report-section");
        PreviewFollow.mark(this, ReportHeadings.PARAMETERS);
        Paragraph legend = new Paragraph(Labels.text("legend"));
        legend.addClassName("report-legend");
        add(new H2(Labels.text("parameters")), legend);
        Map<ProjectParameter, Proposal> proposals = editing.writing().proposals(editing.report());
        for (ProjectParameter parameter : ProjectParameter.values()) {
            add(new ParameterRow(
                    editing,
                    parameter,
                    sheet.content().parameter(parameter),
                    proposals.get(parameter),
                    sheet.changes().parameters().get(parameter)));
        }
    }
}
