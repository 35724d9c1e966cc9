package se.arshjulet.form.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.ui.Question;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.draft.ui.DraftView;

/** A form from nothing begins with what it is called. */
final class NewFormQuestion extends Question {

    private final FormDrafts drafts;
    private final Map<String, String> titles;
    private final Paragraph there = new Paragraph();
    private final TextField title = new TextField(getTranslation("draft.form.title"));

    /** @param titles where each form that there is already is kept, by its title */
    NewFormQuestion(FormDrafts drafts, Map<String, String> titles) {
        super("");
        this.drafts = drafts;
        this.titles = titles;
        setHeaderTitle(getTranslation("draft.new"));
        title.setPlaceholder(getTranslation("draft.new.example"));
        title.setHelperText(getTranslation("draft.new.help"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.setAutofocus(true);
        title.addValueChangeListener(change -> {
            title.setInvalid(false);
            sameTitle(change.getValue());
        });
        there.addClassName("form-same-title");
        there.getElement().setAttribute("role", "status");
        there.setVisible(false);
        Button begin = primary(getTranslation("draft.new.begin"), this::begin);
        title.addKeyPressListener(Key.ENTER, press -> begin());
        fields(title, there);
        answers(begin);
    }

    /** Two forms of one name are told apart by nobody; a new version of the one is most often what is meant. */
    private void sameTitle(String typed) {
        String address = titles.entrySet().stream()
                .filter(one -> one.getKey().strip().equalsIgnoreCase(typed.strip()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        there.setVisible(address != null);
        there.removeAll();
        if (address != null) {
            there.add(
                    new Text(getTranslation("draft.new.same") + " "),
                    new Anchor(address, getTranslation("draft.new.same.open")));
        }
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
