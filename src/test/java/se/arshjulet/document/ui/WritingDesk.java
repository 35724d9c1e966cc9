package se.arshjulet.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.arshjulet.base.ui.Page;

/** A page that is in no application: fields to write in, and what the server has got of the first. */
@Route("prov/skrivbord")
@PageTitle("Skrivbord")
@PermitAll
public class WritingDesk extends Page {

    public WritingDesk() {
        super(Width.READING);
        RichTextField text = new RichTextField("Inledning");
        text.setHelperText("Några meningar om året.");
        text.setPlaceholder("Skriv här");
        text.setRequiredIndicatorVisible(true);
        Pre got = new Pre();
        got.setId("got");
        text.addValueChangeListener(change -> got.setText(change.getValue()));
        Button save = new Button("Spara", click -> {
            text.setErrorMessage("Skriv en inledning.");
            text.setInvalid(text.isEmpty());
        });
        Button template = new Button("Hämta mall", click -> text.setValue("<h2>Året</h2><p>Det hände:</p>"));
        RichTextField kept = new RichTextField("Förra årets inledning");
        kept.setReadOnly(true);
        kept.setValue("<p>Ett <strong>gott</strong> år.</p>");
        add(new H1("Skrivbord"), text, save, template, kept, got);
    }
}
