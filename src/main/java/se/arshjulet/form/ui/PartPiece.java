package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import se.arshjulet.form.AnswerKey;

/** A piece of a part: one question, or a table of many fields. */
interface PartPiece {

    Component component();

    List<AnswerKey> fields();

    /** What is typed here and could not be kept. */
    List<Refused> refused();

    /** @param gaps what is missing or wrong, to be said at its field */
    void refresh(FormSheet sheet, Map<AnswerKey, String> gaps);

    /** Puts a text back that the browser had kept, and saves it. */
    void putBack(KeptText kept);

    void focusOn(AnswerKey at);

    /** @param message why what is typed could not be kept */
    record Refused(AnswerKey at, String message) {}
}
