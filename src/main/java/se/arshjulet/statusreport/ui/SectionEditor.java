package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import se.arshjulet.document.ui.RichTextField;
import se.arshjulet.statusreport.ReportContent;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportHeadings;
import se.arshjulet.statusreport.ReportSection;
import se.arshjulet.statusreport.StalePartException;

/** A section: its points, gathered and one's own, and what is written under them. */
class SectionEditor extends Section {

    private final Editing editing;
    private final ReportSection section;
    private final RichTextField text;
    private final ConflictNote conflict = new ConflictNote();
    private final FieldProblems problems = new FieldProblems();
    private int version;

    SectionEditor(Editing editing, ReportContent content, ReportSection section, String heading, boolean below) {
        this.editing = editing;
        this.section = section;
        this.version = content.text(section).version();
        addClassName("report-section");
        setId(WarningList.idOf(section.name()));
        PreviewFollow.mark(this, ReportHeadings.of(section, editing.month()));
        add(below ? new H3(heading) : new H2(heading));
        if (section.hasLines()) {
            add(lines(content.lines(section)));
        }
        text = new RichTextField(Labels.text(section.hasLines() ? "text.also" : "text"));
        text.setValue(content.text(section).html());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        add(text, conflict);
    }

    private Component lines(List<Line> lines) {
        Div points = new Div();
        Component list =
                section == ReportSection.EVENTS ? new OrderedList(rows(lines)) : new UnorderedList(rows(lines));
        list.addClassName("report-lines");
        if (!lines.isEmpty()) {
            points.add(list);
        }
        points.add(own());
        if (section == ReportSection.EVENTS) {
            points.add(candidates());
        }
        return points;
    }

    private LineRow[] rows(List<Line> lines) {
        LineRow[] rows = new LineRow[lines.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new LineRow(editing, lines.get(i), i > 0, i < rows.length - 1);
        }
        return rows;
    }

    private Component own() {
        TextField words = new TextField();
        words.setPlaceholder(Labels.text("line.add"));
        words.setAriaLabel(Labels.text("line.add"));
        words.setManualValidation(true);
        FieldProblems trouble = new FieldProblems();
        trouble.at("words", words);
        Button add = new Button(Labels.text("line.add.go"), click -> {
            if (trouble.attempt(() -> editing.writing().addLine(editing.report(), section, words.getValue()))) {
                editing.changed().run();
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        words.getElement().addEventListener("keydown", press -> add.click()).setFilter("event.key === 'Enter'");
        Div row = new Div(words, add);
        row.addClassName("report-add");
        return row;
    }

    /** What the year's months have brought, to choose among. */
    private Component candidates() {
        List<String> offered = editing.writing().candidates(editing.report());
        UnorderedList list = new UnorderedList();
        offered.forEach(sentence -> {
            Button choose = new Button(
                    sentence,
                    click -> editing.change(() -> editing.writing().addLine(editing.report(), section, sentence)));
            choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            list.add(new ListItem(choose));
        });
        NativeDetails details = new NativeDetails(Labels.text("candidates", offered.size()), list);
        details.addClassName("report-candidates");
        details.setVisible(!offered.isEmpty());
        return details;
    }

    private void keep() {
        try {
            editing.keep(
                    problems,
                    () -> version = editing.writing().write(editing.report(), section, text.getValue(), version));
        } catch (StalePartException first) {
            conflict.show(
                    first,
                    () -> {
                        version = first.version();
                        keep();
                    },
                    () -> {
                        version = first.version();
                        text.setValue(first.standing());
                    });
        }
    }
}
