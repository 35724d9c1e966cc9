package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.coordinationmap.PublicationRefusedException;
import se.arshjulet.coordinationmap.SmallCounts;

/** Asks how small a count may be before it is withheld. */
class ThresholdQuestion extends Question {

    ThresholdQuestion(SmallCounts counts, Runnable done) {
        super(com.vaadin.flow.i18n.I18NProvider.translate("map.threshold"));
        IntegerField threshold = new IntegerField(getTranslation("map.threshold.field"));
        threshold.setHelperText(getTranslation("map.threshold.help"));
        threshold.setManualValidation(true);
        threshold.setWidthFull();
        threshold.setValue((int) counts.threshold());
        add(new Paragraph(getTranslation("map.threshold.line")), threshold);
        answers(primary(getTranslation("map.threshold.save"), () -> {
            try {
                counts.setThreshold(threshold.getValue());
                close();
                Notice.done(getTranslation("map.threshold.saved"));
                done.run();
            } catch (PublicationRefusedException e) {
                threshold.setInvalid(true);
                threshold.setErrorMessage(e.getMessage());
                threshold.focus();
            }
        }));
    }
}
