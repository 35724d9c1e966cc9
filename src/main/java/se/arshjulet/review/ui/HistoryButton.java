package se.arshjulet.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Supplier;
import se.arshjulet.base.DateWords;
import se.arshjulet.review.AnswersUnderReview.Version;

/** Opens an answer's history beside it. Nothing is asked for before it is pressed. */
public final class HistoryButton extends Button {

    public HistoryButton(String question, Supplier<List<Version>> versions, DateWords words) {
        setText(getTranslation("review.history"));
        setAriaLabel(getTranslation("review.history.of", question));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("history-open");
        addClickListener(click -> new VersionsDialog(question, versions.get(), words).open());
    }
}
