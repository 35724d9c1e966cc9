package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import se.arshjulet.form.FormCatalog.PublishedForm;

/** A round's title follows its form and year, until the coordinator has written one of her own. */
final class SuggestedTitle {

    private final Select<PublishedForm> form;
    private final IntegerField year;
    private final TextField title;
    private String suggested;

    /** As the fields are now filled in: a title that is no suggestion is her own. */
    SuggestedTitle(Select<PublishedForm> form, IntegerField year, TextField title) {
        this.form = form;
        this.year = year;
        this.title = title;
        suggested = suggestion();
        form.addValueChangeListener(change -> follow());
        year.addValueChangeListener(change -> follow());
    }

    void follow() {
        boolean untouched = title.getValue().isBlank() || title.getValue().equals(suggested);
        suggested = suggestion();
        if (untouched) {
            title.setValue(suggested);
        }
    }

    private String suggestion() {
        if (form.getValue() == null || year.getValue() == null) {
            return "";
        }
        // "Insatser 2026" is not asked as "Insatser 2026 2026".
        String name = form.getValue().title();
        String asked = String.valueOf(year.getValue());
        return name.endsWith(" " + asked) ? name : name + " " + asked;
    }
}
