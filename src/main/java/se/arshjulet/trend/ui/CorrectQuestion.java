package se.arshjulet.trend.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import se.arshjulet.base.ui.Question;
import se.arshjulet.trend.TrendAnalyses;

/** Asks why what is decided is written anew. */
class CorrectQuestion extends Question {

    /** @param begun what happens when the new edition is there */
    CorrectQuestion(TrendAnalyses analyses, int year, Runnable begun) {
        super("");
        setHeaderTitle(getTranslation("trend.analysis.correct"));
        TextArea because = new TextArea(getTranslation("trend.analysis.correct.because"));
        because.setHelperText(getTranslation("trend.analysis.correct.help"));
        because.setMaxLength(300);
        because.setMinRows(2);
        because.setManualValidation(true);
        FieldProblems problems = new FieldProblems();
        problems.at("because", because);
        fields(new Paragraph(getTranslation("trend.analysis.correct.sentence")), because);
        answers(primary(getTranslation("trend.analysis.correct"), () -> {
            if (problems.attempt(() -> analyses.correct(year, because.getValue()))) {
                close();
                begun.run();
            }
        }));
    }
}
