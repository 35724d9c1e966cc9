package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.UUID;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Question;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.Coding.Ending;
import se.arshjulet.coding.Coding.Reading;

/**
 * Asks how and why somebody else's coding of a text is ended. One sees how far she has come and not what she has marked, since whoever
 * asks may be the one who codes it too.
 */
class EndQuestion extends Question {

    private final RadioButtonGroup<Ending> ending = new RadioButtonGroup<>();
    private final TextArea because = new TextArea();
    private final FieldProblems problems = new FieldProblems();

    EndQuestion(Coding coding, UUID text, Reading reading, DateWords words, Runnable done) {
        super(Labels.say("coding.end", reading.name()));
        ending.setLabel(getTranslation("coding.end.how"));
        ending.setItems(Ending.values());
        ending.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        ending.setRenderer(new ComponentRenderer<>(it -> choice(it, reading.name())));
        ending.setValue(reading.units() == 0 ? Ending.ASIDE : Ending.STANDS);
        ending.setManualValidation(true);
        because.setLabel(getTranslation("coding.withdraw.reason"));
        because.setHelperText(getTranslation("coding.end.because.help", reading.name()));
        because.setWidthFull();
        because.setMinRows(2);
        because.setManualValidation(true);
        because.setRequiredIndicatorVisible(true);
        problems.at("because", because);
        problems.at("ending", ending);
        add(new Paragraph(progress(reading, words)), ending, because);
        answers(primary(getTranslation("coding.end.do"), () -> {
            if (problems.attempt(() -> coding.end(text, reading.coder(), ending.getValue(), because.getValue()))) {
                close();
                done.run();
            }
        }));
    }

    private String progress(Reading reading, DateWords words) {
        String began = words.day(words.dayOf(reading.begunAt()));
        return reading.markedAt() == null
                ? getTranslation("coding.end.nothing", reading.name(), began)
                : getTranslation(
                        "coding.end.progress",
                        reading.name(),
                        began,
                        reading.units(),
                        words.day(words.dayOf(reading.markedAt())));
    }

    private Span choice(Ending how, String name) {
        String key = "coding.end." + how.name().toLowerCase(Locale.ROOT);
        Span means = new Span(getTranslation(key + ".means", name));
        means.addClassName("choice-means");
        Span choice = new Span(new Span(getTranslation(key)), means);
        choice.addClassName("coding-ending");
        return choice;
    }
}
