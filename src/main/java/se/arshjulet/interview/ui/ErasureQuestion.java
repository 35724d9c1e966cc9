package se.arshjulet.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.interview.Retention.Decision;

/** Which decision the gallring follows; it is recorded before anything goes. */
class ErasureQuestion extends Question {

    private final DayField decidedOn = new DayField();
    private final TextField decidedBy = new TextField();
    private final TextArea reason = new TextArea();
    private final InterviewProblems problems = new InterviewProblems();

    /** @param what "3 texter och 1 namn"
     * @param which one line for each, with what is made of it */
    ErasureQuestion(String what, List<String> which, Consumer<Decision> erase) {
        super("");
        setHeaderTitle(getTranslation("retention.erase.title", what));
        decidedOn.setLabel(getTranslation("retention.decided-on"));
        decidedBy.setLabel(getTranslation("retention.decided-by"));
        decidedBy.setHelperText(getTranslation("retention.decided-by.help"));
        decidedBy.setWidthFull();
        reason.setLabel(getTranslation("retention.reason"));
        reason.setWidthFull();
        reason.setMinRows(2);
        problems.at("decidedOn", decidedOn);
        problems.at("decidedBy", decidedBy);
        problems.at("reason", reason);
        UnorderedList list = new UnorderedList();
        list.addClassName("erasure-which");
        which.forEach(line -> list.add(new ListItem(line)));
        add(list, new Paragraph(getTranslation("retention.erase.sentence")), decidedOn, decidedBy, reason);
        Button confirm = primary(getTranslation("retention.erase"), () -> confirm(erase));
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        answers(confirm);
    }

    private void confirm(Consumer<Decision> erase) {
        Optional<String> noDay = decidedOn.problem(getTranslation("retention.decided-on.missing"));
        if (noDay.isPresent()) {
            problems.say(Map.of("decidedOn", noDay.get()));
            return;
        }
        if (problems.attempt(
                () -> erase.accept(new Decision(decidedOn.getValue(), decidedBy.getValue(), reason.getValue())))) {
            close();
        }
    }
}
