package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.arshjulet.document.RichText;
import se.arshjulet.statusreport.StalePartException;

/** Two have written in the same place: what the other wrote stands here, what she wrote still stands in its field, and she says
 * which it is to be. */
class ConflictNote extends Div {

    ConflictNote() {
        addClassNames("band", "band-attention", "report-conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param mine keeps hers over the other's
     * @param theirs takes the other's into the field */
    void show(StalePartException first, Runnable mine, Runnable theirs) {
        removeAll();
        add(new Paragraph(Labels.text("conflict")));
        String standing = RichText.sanitised(first.standing());
        if (!RichText.isBlank(standing)) {
            Div other = new Div(new Html("<div>" + standing + "</div>"));
            other.addClassName("report-standing-text");
            add(other);
        }
        add(answer("conflict.mine", mine), answer("conflict.theirs", theirs));
        setVisible(true);
    }

    private Button answer(String key, Runnable act) {
        return new Button(Labels.text(key), click -> {
            setVisible(false);
            act.run();
        });
    }
}
