package se.arshjulet.trend.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.arshjulet.base.ui.Question;

/** Asks why a trend is followed no more; it may be left out. */
class PutAwayQuestion extends Question {

    PutAwayQuestion(Consumer<String> putAway) {
        super("");
        setHeaderTitle(getTranslation("trend.put-away.question"));
        TextArea because = new TextArea(getTranslation("trend.put-away.because"));
        because.setMaxLength(300);
        because.setMinRows(2);
        fields(new Paragraph(getTranslation("trend.put-away.sentence")), because);
        answers(primary(getTranslation("trend.put-away"), () -> {
            close();
            putAway.accept(because.getValue());
        }));
    }
}
