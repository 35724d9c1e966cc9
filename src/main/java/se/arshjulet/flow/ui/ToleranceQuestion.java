package se.arshjulet.flow.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.flow.Reconciliations;
import se.arshjulet.flow.Tolerance;

/** How far apart two statements may be before the parties are asked. */
class ToleranceQuestion extends Question {

    ToleranceQuestion(Reconciliations reconciliations, Runnable done) {
        super("");
        setHeaderTitle(getTranslation("flow.tolerance"));
        Tolerance now = reconciliations.tolerance();
        IntegerField least = field("least", now.least());
        IntegerField percent = field("percent", now.percent());
        ReconciliationProblems problems = new ReconciliationProblems();
        problems.at("least", least);
        problems.at("percent", percent);
        add(new Paragraph(getTranslation("flow.tolerance.line")), least, percent);
        answers(primary(getTranslation("flow.tolerance.save"), () -> {
            if (problems.attempt(() -> reconciliations.setTolerance(percent.getValue(), least.getValue()), "")) {
                close();
                Notice.done(getTranslation("flow.tolerance.saved"));
                done.run();
            }
        }));
    }

    private IntegerField field(String key, int value) {
        IntegerField field = new IntegerField(getTranslation("flow.tolerance." + key));
        field.setHelperText(getTranslation("flow.tolerance." + key + ".help"));
        field.setManualValidation(true);
        field.setWidthFull();
        field.setValue(value);
        return field;
    }
}
