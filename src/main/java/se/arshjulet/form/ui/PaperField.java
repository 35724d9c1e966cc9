package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Grid;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;

/** One question on paper: the answer, or room to write it. */
final class PaperField extends Div {

    private static final int LINES = 4;

    private final FormDefinition form;
    private final AnswerSet answers;

    PaperField(FormDefinition form, Question question, AnswerKey at, AnswerSet answers) {
        this.form = form;
        this.answers = answers;
        addClassName("paper-field");
        Span label = new Span(question.label());
        label.addClassName("paper-label");
        add(label);
        String text = AnswerText.of(form, at, answers);
        if (question.type() == QuestionType.NUMBER_GRID) {
            add(grid(question, at));
        } else if (!text.isEmpty()) {
            Paragraph said = new Paragraph(text);
            said.addClassName("paper-answer");
            add(said);
        } else {
            String help = question.help();
            if (help != null) {
                Span small = new Span(help);
                small.addClassName("paper-help");
                add(small);
            }
            add(room(question));
        }
        answers.at(at)
                .map(GivenAnswer::comment)
                .ifPresent(comment -> add(new Paragraph(getTranslation("form.comment.label") + ": " + comment)));
    }

    private Component room(Question question) {
        return switch (question.type()) {
            case ONE_OF, SEVERAL_OF -> boxes(question);
            case YES_NO -> boxes(choices(question, this).stream());
            case LONG_TEXT -> lines(LINES);
            case CONTACT_FUNCTION ->
                new Div(named("form.contact.function"), named("form.contact.phone"), named("form.contact.email"));
            case PERIOD -> new Div(named("form.period.from"), named("form.period.to"));
            case WHOLE_NUMBER, DECIMAL_NUMBER, PERCENT, MONEY ->
                question.isComputed() ? new Span(getTranslation("form.computed")) : figure(question);
            default -> lines(1);
        };
    }

    /** What one chooses between; empty where one writes. */
    static List<String> choices(Question question, Component translator) {
        return question.type() == QuestionType.YES_NO
                ? List.of(translator.getTranslation("form.answer.yes"), translator.getTranslation("form.answer.no"))
                : question.options().stream().map(Option::label).toList();
    }

    private Component boxes(Question question) {
        Stream<String> own = question.allowOther() ? Stream.of("____________________") : Stream.empty();
        return boxes(Stream.concat(choices(question, this).stream(), own));
    }

    private static Component boxes(Stream<String> labels) {
        Div boxes = new Div();
        boxes.addClassName("paper-boxes");
        labels.forEach(label -> boxes.add(new Span("☐ " + label)));
        return boxes;
    }

    private Component named(String key) {
        Span line = new Span(getTranslation(key) + ": ");
        line.addClassName("paper-named");
        return line;
    }

    private static Component figure(Question question) {
        Span box = new Span();
        box.addClassName("paper-box");
        return new Div(box, new Span(" " + FigureText.unit(question)));
    }

    private static Component lines(int count) {
        Div lines = new Div();
        for (int i = 0; i < count; i++) {
            Div line = new Div();
            line.addClassName("paper-line");
            lines.add(line);
        }
        return lines;
    }

    private Component grid(Question question, AnswerKey at) {
        Grid grid = java.util.Objects.requireNonNull(question.grid());
        List<String> columns = new ArrayList<>(List.of(""));
        grid.columns().forEach(column -> columns.add(column.label()));
        List<List<String>> lines = new ArrayList<>();
        grid.rows().forEach(row -> {
            List<String> line = new ArrayList<>(List.of(row.label()));
            grid.columns()
                    .forEach(column -> line.add(AnswerText.of(
                            form,
                            new AnswerKey(at.rowKey(), question.key() + "." + row.key() + "." + column.key()),
                            answers)));
            lines.add(line);
        });
        return new PaperTable(question.label(), columns, lines);
    }
}
