package se.arshjulet.interview.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import se.arshjulet.base.ui.Question;

/** A text before it is kept: its title, and its words to be read through and corrected. */
class TextQuestion extends Question {

    /** @param keep with the title and the words */
    TextQuestion(String key, String title, String words, BiConsumer<String, String> keep) {
        super("");
        setHeaderTitle(getTranslation(key));
        setWidth("48rem");
        TextField heading = new TextField(getTranslation("interview.texts.title"));
        heading.setValue(title);
        heading.setWidthFull();
        TextArea said = new TextArea(getTranslation("interview.texts.words"));
        said.setValue(words);
        said.setWidthFull();
        said.setMinRows(12);
        said.setMaxRows(20);
        said.setManualValidation(true);
        InterviewProblems problems = new InterviewProblems();
        problems.at("title", heading);
        problems.at("content", said);
        add(new Paragraph(getTranslation("interview.texts.read-through")), heading, said);
        answers(primary(getTranslation("interview.texts.save"), () -> {
            if (problems.attempt(() -> keep.accept(heading.getValue(), said.getValue()))) {
                close();
            }
        }));
    }
}
