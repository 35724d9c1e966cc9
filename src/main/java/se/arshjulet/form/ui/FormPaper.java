package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;

/** A whole form on paper: what is answered as text, and room to write by hand where nothing is. */
public final class FormPaper extends Div {

    private static final int SPARE_PARTS = 1;
    private static final int SPARE_LINES = 5;

    private final FormDefinition form;
    private final AnswerSet answers;
    private final @Nullable FormState state;

    private FormPaper(FormDefinition form, AnswerSet answers, @Nullable FormState state) {
        this.form = form;
        this.answers = answers;
        this.state = state;
        addClassName("paper");
        String intro = form.intro();
        if (intro != null) {
            add(new Paragraph(intro));
        }
        form.sections().stream()
                .filter(section -> state == null || state.asks(section))
                .forEach(section -> add(part(section)));
    }

    /** To fill in by hand: everything that could be asked. */
    public static FormPaper blank(FormDefinition form) {
        return new FormPaper(form, AnswerSet.empty(), null);
    }

    /** With what is answered so far, and of the rest what is asked as the answers stand. */
    public static FormPaper of(FormDefinition form, AnswerSet answers) {
        return new FormPaper(form, answers, FormState.of(form, answers));
    }

    private Component part(Section section) {
        Div part = new Div(new H2(section.title()));
        part.addClassName("paper-part");
        String intro = section.intro();
        if (intro != null) {
            part.add(new Paragraph(intro));
        }
        if (section.isTable()) {
            part.add(table(section));
            section.fields().forEach(column -> choices(column).ifPresent(part::add));
        } else if (section.repeating()) {
            RowTree.of(section, answers)
                    .forEach(row -> part.add(row(section, row.key(), RowNames.of(section, row.key(), answers, this))));
            for (int i = 0; i < SPARE_PARTS; i++) {
                part.add(row(section, UUID.randomUUID(), getTranslation("form.paper.another", section.noun())));
            }
        } else {
            fields(section, AnswerKey.NO_ROW).forEach(part::add);
        }
        return part;
    }

    private Component row(Section section, UUID row, String name) {
        Div whole = new Div(new H3(name));
        whole.addClassName("paper-row");
        fields(section, row).forEach(whole::add);
        return whole;
    }

    private List<Component> fields(Section section, UUID row) {
        List<Component> fields = new ArrayList<>();
        for (Question question : section.questions()) {
            AnswerKey at = new AnswerKey(row, question.key());
            if (question.type() == QuestionType.INFORMATION) {
                fields.add(new Paragraph(question.label()));
            } else if (state == null || state.asks(at)) {
                fields.add(new PaperField(form, question, at, answers));
            }
        }
        return fields;
    }

    /** A cell is too small for boxes to tick, so what one may write there stands under the table. */
    private Optional<Component> choices(Question column) {
        List<String> words = PaperField.choices(column, this);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Paragraph line = new Paragraph(column.label() + ": " + String.join(" / ", words));
        line.addClassName("paper-help");
        return Optional.of(line);
    }

    private Component table(Section section) {
        List<Question> columns = section.fields();
        List<List<String>> lines = new ArrayList<>();
        RowTree.of(section, answers)
                .forEach(row -> lines.add(columns.stream()
                        .map(question -> AnswerText.of(form, new AnswerKey(row.key(), question.key()), answers))
                        .toList()));
        for (int i = 0; i < SPARE_LINES; i++) {
            lines.add(columns.stream().map(question -> "").toList());
        }
        return new PaperTable(
                section.title(), columns.stream().map(Question::label).toList(), lines);
    }
}
