package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import se.arshjulet.base.ui.Question;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.PublicationRefusedException;
import se.arshjulet.coordinationmap.Publications;

/** Asks why a publication is taken back: the answer stands in the map's history, for everybody. */
class TakeBackQuestion extends Question {

    TakeBackQuestion(MapModule module, int number, Publications publications, Runnable done) {
        super(com.vaadin.flow.i18n.I18NProvider.translate("map.take-back.title", number));
        TextArea reason = new TextArea(getTranslation("map.take-back.reason"));
        reason.setHelperText(getTranslation("map.take-back.reason.help"));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setManualValidation(true);
        add(new Paragraph(getTranslation("map.take-back.line")), reason);
        answers(primary(getTranslation("map.take-back"), () -> {
            try {
                publications.takeBack(module, number, reason.getValue());
                close();
                done.run();
            } catch (PublicationRefusedException e) {
                reason.setInvalid(true);
                reason.setErrorMessage(e.getMessage());
                reason.focus();
            }
        }));
    }
}
