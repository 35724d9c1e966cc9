package se.arshjulet.form.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.Question;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.draft.ui.DraftView;

/** A form from nothing begins with what it is called. */
final class NewFormQuestion extends Question {

    private final FormDrafts drafts;
    private final TextField title = new TextField(getTranslation("draft.form.title"));

    NewFormQuestion(FormDrafts drafts) {
        super("");
        this.drafts = drafts;
        setHeaderTitle(getTranslation("draft.new"));
        title.setPlaceholder(getTranslation("draft.new.example"));
        title.setHelperText(getTranslation("draft.new.help"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.setAutofocus(true);
        title.addValueChangeListener(change -> title.setInvalid(false));
        Button begin = primary(getTranslation("draft.new.begin"), this::begin);
        title.addKeyPressListener(Key.ENTER, press -> begin());
        fields(title);
        answers(begin);
    }

    private void begin() {
        if (title.getValue().isBlank()) {
            title.setErrorMessage(getTranslation("draft.new.untitled"));
            title.setInvalid(true);
            title.focus();
            return;
        }
        close();
        UI.getCurrent()
                .navigate(DraftView.address(
                        drafts.begin(title.getValue(), SignedIn.current().accountId())));
    }
}
