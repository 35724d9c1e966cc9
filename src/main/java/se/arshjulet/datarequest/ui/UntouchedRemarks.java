package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once before an answer goes back with a remark that nothing was done about: it may be meant so, or forgotten. */
class UntouchedRemarks extends Dialog {

    /** @param first the field of the first one, in words */
    UntouchedRemarks(int count, String first, Runnable send, Runnable show) {
        setHeaderTitle(getTranslation("datarequest.answer.untouched", count));
        setWidth("32rem");
        setMaxWidth("100%");
        add(new Paragraph(getTranslation("datarequest.answer.untouched.first", count, first)));
        Button sendAnyway = new Button(getTranslation("datarequest.answer.untouched.send"), click -> {
            close();
            send.run();
        });
        Button showIt = new Button(getTranslation("datarequest.answer.untouched.show", count), click -> {
            close();
            show.run();
        });
        showIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(sendAnyway, showIt);
    }
}
