package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.ConclusionDrafts.Sheet;
import se.arshjulet.conclusion.ConclusionDrafts.Stand;
import se.arshjulet.conclusion.StaleDraftException;

/** What the board said, on which day and by which paragraph. */
class StandQuestion extends Question {

    private final DayField day = new DayField();
    private final TextField reference = new TextField();
    private final TextArea because = new TextArea();
    private final FieldProblems problems = new FieldProblems();

    /** @param key of its words; with .what of what it brings about
     * @param why the board has said no, and why is asked for too */
    StandQuestion(
            String key, DateWords words, Sheet sheet, boolean why, BiConsumer<Stand, String> register, Runnable done) {
        super("");
        setHeaderTitle(getTranslation(key));
        day.setLabel(getTranslation("follow-up.decision.day"));
        day.setMax(words.today());
        if (sheet.plan() != null && !sheet.plan().boardMeetsOn().isAfter(words.today())) {
            day.setValue(sheet.plan().boardMeetsOn());
        }
        reference.setLabel(getTranslation("follow-up.decision.reference"));
        reference.setHelperText(getTranslation("follow-up.decision.reference.help"));
        because.setLabel(getTranslation("follow-up.reason"));
        because.setWidthFull();
        because.setMinRows(2);
        because.setVisible(why);
        problems.at("decidedOn", day);
        problems.at("minuteReference", reference);
        problems.at("because", because);
        add(new Paragraph(getTranslation(key + ".what")));
        fields(day, reference, because);
        answers(primary(getTranslation(key), () -> register(register, done)));
    }

    private void register(BiConsumer<Stand, String> register, Runnable done) {
        Optional<String> noDay = day.problem(getTranslation("follow-up.day.missing"));
        if (noDay.isPresent()) {
            problems.say(Map.of("decidedOn", noDay.get()));
            return;
        }
        try {
            if (problems.attempt(
                    () -> register.accept(new Stand(day.getValue(), reference.getValue()), because.getValue()))) {
                close();
                done.run();
            }
        } catch (StaleDraftException somebodyWasFirst) {
            close();
            Notice.failed(getTranslation("follow-up.stale"));
        }
    }
}
