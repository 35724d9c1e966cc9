package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import se.arshjulet.base.ui.Question;
import se.arshjulet.datarequest.Assignments.Sheet;

/** Hands a filled-in answer to its representative. What is missing, and that it has been done before, is said first. */
final class HandOverButton extends Button {

    private final Supplier<Sheet> sheet;
    private final IntSupplier missing;
    private final AnswerWords words;
    private final Runnable handOver;

    HandOverButton(Supplier<Sheet> sheet, IntSupplier missing, AnswerWords words, Runnable handOver) {
        this.sheet = sheet;
        this.missing = missing;
        this.words = words;
        this.handOver = handOver;
        setText(getTranslation(word()));
        addClickListener(click -> press());
    }

    private String word() {
        return sheet.get().preparedAt() == null ? "datarequest.answer.hand-over" : "datarequest.answer.hand-over.again";
    }

    private void press() {
        Instant before = sheet.get().preparedAt();
        int gaps = missing.getAsInt();
        if (before == null && gaps == 0) {
            handOver.run();
            return;
        }
        String again = before == null
                ? ""
                : getTranslation(
                                "datarequest.answer.hand-over.again.what",
                                sheet.get().representativeName(),
                                words.moment(before))
                        + " ";
        String lacks = gaps == 0 ? "" : getTranslation("datarequest.answer.hand-over.missing", gaps);
        new Question(getTranslation(word()), (again + lacks).strip(), getTranslation(word()), handOver).open();
    }
}
