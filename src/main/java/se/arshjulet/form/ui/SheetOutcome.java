package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.arshjulet.form.xlsform.XlsRemark;

/** What came of a workbook: what has to be changed in it before it is a form, or what of it was left out. */
final class SheetOutcome {

    private SheetOutcome() {}

    /** It cannot be published as it is.
     * @param mendable it can be put right in a draft too, and not only in the workbook */
    static Div problems(List<XlsRemark> problems, boolean mendable) {
        Div all = new Div();
        all.addClassName("form-faults");
        if (problems.stream().allMatch(problem -> problem.sheet().isEmpty())) {
            all.add(new H2(all.getTranslation("form.import.sheet.unreadable")));
            problems.forEach(problem -> all.add(new Paragraph(problem.message())));
            return all;
        }
        String heading = all.getTranslation(
                mendable ? "form.import.sheet.mendable" : "form.import.sheet.problems", problems.size());
        all.add(
                new H2(heading),
                new Paragraph(all.getTranslation(
                        mendable ? "form.import.sheet.mendable.next" : "form.import.sheet.problems.next")),
                new SheetRemarks(problems, heading));
        return all;
    }

    /** @param open they are what one should look at now */
    static NativeDetails notes(List<XlsRemark> notes, boolean open) {
        NativeDetails details = new NativeDetails();
        String heading = details.getTranslation("form.import.sheet.notes", notes.size());
        details.setSummaryText(heading);
        details.addClassName("form-import-notes");
        details.setOpen(open);
        details.setContent(new SheetRemarks(notes, heading));
        return details;
    }
}
