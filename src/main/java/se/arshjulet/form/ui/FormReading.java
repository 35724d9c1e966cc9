package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.RowTree;
import se.arshjulet.form.Section;

/** Answers as a document to read and print, when they cannot be changed. */
public final class FormReading extends Div {

    private final FormDefinition form;
    private final AnswerSet answers;
    private final Function<UUID, String> files;
    private final BiFunction<AnswerKey, Question, Component> tool;

    /** @param files where each is fetched, by its id
     * @param tool  what stands at each answer, to find out more about it */
    public FormReading(
            FormDefinition form,
            AnswerSet answers,
            Function<UUID, String> files,
            BiFunction<AnswerKey, Question, Component> tool) {
        this.form = form;
        this.answers = answers;
        this.files = files;
        this.tool = tool;
        addClassName("form-reading");
        form.sections().forEach(section -> {
            add(new H2(section.title()));
            if (section.repeating()) {
                RowTree.of(section, answers).forEach(row -> add(row(section, row)));
            } else {
                add(list(section, null));
            }
        });
    }

    private Component row(Section section, RowTree.Node row) {
        Div unit = new Div(new H3(RowNames.of(section, row.key(), answers, this)), list(section, row.key()));
        unit.addClassName("reading-row");
        unit.getStyle().set("--depth", String.valueOf(row.depth()));
        return unit;
    }

    private Component list(Section section, @Nullable UUID row) {
        DescriptionList list = new DescriptionList();
        FormPlace place = new FormPlace(section.key(), row);
        section.fields().stream()
                .filter(question -> row == null || !question.key().equals(section.titleQuestion()))
                .forEach(question -> {
                    String text = AnswerText.of(form, place.field(question), answers);
                    DescriptionList.Description said =
                            new DescriptionList.Description(text.isEmpty() ? getTranslation(absence(question)) : text);
                    if (answers.value(place.field(question)) instanceof AnswerValue.Attachment file) {
                        said.removeAll();
                        said.add(download(file));
                    }
                    said.setClassName("reading-empty", text.isEmpty() && question.type() != QuestionType.PARENT_ROW);
                    said.add(tool.apply(place.field(question), question));
                    list.add(new DescriptionList.Term(question.label()), said);
                });
        return list;
    }

    private Anchor download(AnswerValue.Attachment file) {
        Anchor anchor = new Anchor(files.apply(file.fileId()), file.name());
        anchor.getElement().setAttribute("download", true);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    /** A row that stands under no other has not been left out: it stands at the top. */
    private static String absence(Question question) {
        return question.type() == QuestionType.PARENT_ROW ? "form.at-top" : "form.no-answer";
    }
}
