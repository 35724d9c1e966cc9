package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.YearTurn;
import se.arshjulet.base.ui.Notice;

/** What somebody ought to know of the year as a whole: that it is closed, or that it has just been begun and can be undone. */
class YearNote extends Div {

    private YearNote(String sentence) {
        addClassNames("year-band", "year-note");
        add(new Paragraph(sentence));
    }

    /** @param coordinates she may look at its closing */
    static YearNote closed(int year, boolean coordinates) {
        YearNote note = new YearNote(I18NProvider.translate("wheel.closed.note", String.valueOf(year)));
        if (coordinates) {
            note.add(new ChoiceLink("/arshjul/" + year + "/stang", I18NProvider.translate("wheel.closed.note.more")));
        }
        return note;
    }

    /** Nobody has touched it since it was begun from another year. */
    static YearNote begun(int year, YearTurn turn, Runnable refresh) {
        YearNote note = new YearNote(I18NProvider.translate("wheel.turn.begun", String.valueOf(year)));
        Button undo = new Button(I18NProvider.translate("wheel.turn.undo"), click -> {
            try {
                turn.undo(year);
                Notice.done(I18NProvider.translate("wheel.turn.undone", String.valueOf(year)));
            } catch (InvalidWheelException refusal) {
                Notice.failed(String.valueOf(refusal.getMessage()));
            }
            refresh.run();
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        note.add(undo);
        return note;
    }
}
