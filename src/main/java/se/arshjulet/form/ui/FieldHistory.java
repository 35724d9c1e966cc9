package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Question;

/** What was asked before instead of a question that has been reworded, split or merged since, and what was answered. */
final class FieldHistory extends Div {

    private final AnswerKey at;
    private final Question question;
    private boolean shown;

    FieldHistory(AnswerKey at, Question question) {
        this.at = at;
        this.question = question;
        addClassName("field-history");
    }

    /** The earlier answers do not change while one answers, so they are written once. */
    void refresh(FormSheet sheet) {
        List<Question> sources = sheet.earlier().sourcesOf(at.questionKey());
        setVisible(!sources.isEmpty());
        if (sources.isEmpty() || shown) {
            return;
        }
        shown = true;
        Lineage lineage = question.lineage();
        Lineage.Relation relation = lineage == null ? Lineage.Relation.REWORDED : lineage.is();
        Span heading = new Span(getTranslation("form.lineage." + relation.name().toLowerCase(java.util.Locale.ROOT)));
        heading.addClassName("context-heading");
        add(heading);
        sources.forEach(source -> {
            String answered = sheet.earlier().text(source, at);
            // Of a question that still is the same, the answer stands beside it already.
            boolean repeated = relation == Lineage.Relation.REWORDED || answered.isEmpty();
            add(new Paragraph(repeated ? "”" + source.label() + "”" : "”" + source.label() + "” " + answered));
        });
    }
}
