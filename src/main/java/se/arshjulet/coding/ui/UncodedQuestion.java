package se.arshjulet.coding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import se.arshjulet.base.ui.Question;

/** Asked of who says that she is done while something that she has marked has no code. */
class UncodedQuestion extends Question {

    /** @param uncoded in the text's order, at least one
     * @param done     she means it so */
    UncodedQuestion(UUID text, List<UUID> uncoded, Runnable done) {
        super(UI.getCurrent().getTranslation("coding.uncoded", uncoded.size()));
        add(new Paragraph(getTranslation("coding.uncoded.line")));
        Button show = new Button(getTranslation("coding.uncoded.show", uncoded.size()), click -> {
            close();
            UI.getCurrent()
                    .navigate(
                            Places.text(text),
                            QueryParameters.of("enhet", uncoded.get(0).toString()));
        });
        answers(show, primary(getTranslation("coding.uncoded.done"), () -> {
            close();
            done.run();
        }));
    }
}
