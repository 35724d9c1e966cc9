package se.arshjulet.association.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import se.arshjulet.association.Associations;
import se.arshjulet.base.ui.Notice;

/** Creates an association and invites its first coordinator. */
class FoundDialog extends Dialog {

    private final Associations associations;
    private final Runnable done;
    private final TextField name = new TextField(getTranslation("association.found.name"));
    private final TextField slug = new TextField(getTranslation("association.found.slug"));
    private final TextField coordinator = new TextField(getTranslation("association.found.coordinator"));
    private final EmailField email = new EmailField(getTranslation("association.found.email"));
    private boolean slugIsHers;

    FoundDialog(Associations associations, Runnable done) {
        this.associations = associations;
        this.done = done;
        setHeaderTitle(getTranslation("association.found.title"));
        addClassName("form-dialog");
        name.setPlaceholder(getTranslation("association.found.name.example"));
        name.setErrorMessage(getTranslation("association.found.name.wrong"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> suggestSlug(change.getValue()));
        slug.setHelperText(getTranslation("association.found.slug.help"));
        slug.addValueChangeListener(change -> slugIsHers |= change.isFromClient());
        coordinator.setErrorMessage(getTranslation("association.appoint.name.wrong"));
        email.setErrorMessage(getTranslation("association.appoint.email.wrong"));
        Stream.of(name, slug, coordinator).forEach(field -> {
            field.setMaxLength(200);
            field.setRequiredIndicatorVisible(true);
        });
        email.setRequiredIndicatorVisible(true);
        Paragraph next = new Paragraph(getTranslation("association.found.next"));
        next.addClassName("quiet");
        Div fields = new Div(name, slug, coordinator, email, next);
        fields.addClassName("form-column");
        add(fields);
        Button create = new Button(getTranslation("association.found.do"), click -> found());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("association.cancel"), click -> close()), create);
    }

    /** Until she writes her own. */
    private void suggestSlug(String from) {
        if (!slugIsHers) {
            slug.setValue(SlugSuggestion.from(from));
        }
    }

    private void found() {
        name.setInvalid(name.getValue().isBlank());
        coordinator.setInvalid(coordinator.getValue().isBlank());
        email.setInvalid(email.isEmpty() || !email.getValue().matches("\\S+@\\S+\\.\\S+"));
        checkSlug();
        if (name.isInvalid() || coordinator.isInvalid() || email.isInvalid() || slug.isInvalid()) {
            return;
        }
        associations.found(
                slug.getValue(),
                name.getValue().strip(),
                coordinator.getValue().strip(),
                email.getValue().strip());
        close();
        done.run();
        Notice.done(getTranslation("association.founded", name.getValue().strip(), email.getValue()));
    }

    private void checkSlug() {
        boolean wellFormed = slug.getValue().matches("[a-z0-9]+(-[a-z0-9]+)*");
        boolean taken = wellFormed && !associations.isFree(slug.getValue());
        slug.setErrorMessage(getTranslation(taken ? "association.found.slug.taken" : "association.found.slug.wrong"));
        slug.setInvalid(!wellFormed || taken);
    }
}
