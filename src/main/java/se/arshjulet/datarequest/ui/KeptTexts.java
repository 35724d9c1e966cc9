package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.ui.FormView;
import se.arshjulet.form.ui.KeptText;
import se.arshjulet.form.ui.SaveStatus;

/** Offers back what the browser had kept when a server or a connection was lost before it was saved. */
final class KeptTexts extends Div {

    private final FormView form;
    private @Nullable SaveStatus status;

    KeptTexts(FormView form) {
        this.form = form;
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void forgetWith(SaveStatus where) {
        status = where;
    }

    void offer(List<KeptText> found) {
        List<KeptText> lost = found.stream().filter(form::differs).toList();
        found.stream().filter(kept -> !lost.contains(kept)).forEach(this::forget);
        if (lost.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        lost.forEach(kept -> list.add(
                FieldLink.line(form.names().field(kept.at()), "”" + kept.text() + "”", () -> form.goTo(kept.at()))));
        Button putBack = new Button(getTranslation("datarequest.answer.kept.put-back"), click -> {
            close();
            lost.forEach(form::putBack);
        });
        Button discard = new Button(getTranslation("datarequest.answer.kept.discard"), click -> {
            close();
            lost.forEach(this::forget);
        });
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(putBack, discard);
        actions.addClassName("band-actions");
        removeAll();
        add(new Band(Band.Kind.ATTENTION, getTranslation("datarequest.answer.kept", lost.size()), list, actions));
        setVisible(true);
    }

    private void close() {
        removeAll();
        setVisible(false);
    }

    private void forget(KeptText kept) {
        if (status != null) {
            status.forget(kept);
        }
    }
}
