package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.function.Function;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.FollowUps.Comment;
import se.arshjulet.conclusion.InvalidConclusionException;

/** Her own comment, kept as she writes; an empty field is no comment. */
class CommentField extends Div {

    private final TextArea text = new TextArea();
    private final SavedWord saved;

    /** @param number the konklusion's, or 0 for all of them
     * @param keep   gives when it was saved */
    CommentField(int number, DateWords words, Function<String, Instant> keep, FollowUpPage page) {
        saved = new SavedWord(words);
        text.setLabel(getTranslation(number == 0 ? "follow-up.comment.all" : "follow-up.comment"));
        text.setAriaLabel(
                number == 0 ? getTranslation("follow-up.comment.all") : getTranslation("follow-up.comment.of", number));
        text.setMinRows(2);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.attempt(() -> keep(keep));
            }
        });
        add(text, saved);
    }

    void begin(Comment mine) {
        text.setValue(mine.text());
        saved.at(mine.savedAt());
    }

    private void keep(Function<String, Instant> keep) {
        try {
            text.setInvalid(false);
            saved.at(keep.apply(text.getValue()));
        } catch (InvalidConclusionException refused) {
            saved.failed();
            text.setErrorMessage(refused.getMessage());
            text.setInvalid(true);
        }
    }
}
