package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.Conclusions.Life;

/** Asks from which day and why a konklusion no longer holds; the reason is what people read afterwards. */
class RetireQuestion extends Question {

    private final DayField day = new DayField();
    private final TextArea because = new TextArea();
    private final FieldProblems problems = new FieldProblems();

    RetireQuestion(Life life, DateWords words, BiConsumer<LocalDate, String> retire, Runnable done) {
        super(I18NProvider.translate("conclusion.retire.title", life.line().number()));
        day.setLabel(getTranslation("conclusion.retire.day"));
        day.setValue(words.today());
        because.setLabel(getTranslation("conclusion.retire.because"));
        because.setHelperText(getTranslation("conclusion.retire.because.help"));
        because.setMinRows(2);
        because.setWidthFull();
        because.setManualValidation(true);
        problems.at("on", day);
        problems.at("because", because);
        Div form = new Div(new Paragraph(life.line().wording()), day, because);
        form.addClassName("form-column");
        add(form);
        answers(primary(getTranslation("conclusion.retire"), () -> retire(retire, done)));
    }

    private void retire(BiConsumer<LocalDate, String> retire, Runnable done) {
        Optional<String> noDay = day.problem(getTranslation("conclusion.field.day.missing"));
        if (noDay.isPresent()) {
            problems.say(Map.of("on", noDay.get()));
        } else if (problems.attempt(() -> retire.accept(day.getValue(), because.getValue()))) {
            close();
            done.run();
        }
    }
}
