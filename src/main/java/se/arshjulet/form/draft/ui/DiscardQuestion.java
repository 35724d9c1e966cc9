package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;

/** A draft that is thrown away is gone. */
final class DiscardQuestion extends Question {

    DiscardQuestion(DraftDesk desk, Runnable left) {
        super("");
        setHeaderTitle(getTranslation("draft.discard.title"));
        add(new Paragraph(getTranslation("draft.discard.what", desk.form().title())));
        Button discard = primary(getTranslation("draft.discard"), () -> {
            close();
            if (desk.discard()) {
                left.run();
                Notice.done(getTranslation("draft.discarded"));
            }
        });
        discard.addThemeVariants(ButtonVariant.LUMO_ERROR);
        answers(discard);
    }
}
