package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.ui.FormView;
import se.arshjulet.form.ui.KeptText;
import se.arshjulet.form.ui.SaveStatus;

/** Offers back what the browser had kept when a server or a connection was lost before it was saved. */
final class KeptTexts extends Div {

    private final FormView form;
    private final Supplier<AnswerSet> answers;
    private @Nullable SaveStatus status;
    private List<OfferedText> offered = List.of();

    KeptTexts(FormView form, Supplier<AnswerSet> answers) {
        this.form = form;
        this.answers = answers;
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void forgetWith(SaveStatus where) {
        status = where;
    }

    void offer(List<KeptText> found) {
        List<KeptText> lost = found.stream().filter(form::differs).toList();
        found.stream().filter(kept -> !lost.contains(kept)).forEach(this::forget);
        if (!lost.isEmpty()) {
            AnswerSet now = answers.get();
            show(lost.stream().map(kept -> OfferedText.beside(now, kept)).toList());
        }
    }

    /** A text whose field has a newer answer leaves, however that came there. */
    void refresh() {
        AnswerSet now = answers.get();
        List<OfferedText> left =
                offered.stream().filter(text -> !text.isOvertaken(now)).toList();
        if (left.size() < offered.size()) {
            offered.stream().filter(text -> !left.contains(text)).forEach(text -> forget(text.kept()));
            show(left);
        }
    }

    private void show(List<OfferedText> texts) {
        offered = texts;
        removeAll();
        setVisible(!texts.isEmpty());
        if (texts.isEmpty()) {
            return;
        }
        List<KeptText> lost = texts.stream().map(OfferedText::kept).toList();
        UnorderedList list = new UnorderedList();
        lost.forEach(kept -> list.add(
                FieldLink.line(form.names().field(kept.at()), "”" + kept.text() + "”", () -> form.goTo(kept.at()))));
        Button putBack = new Button(getTranslation("datarequest.answer.kept.put-back"), click -> {
            show(List.of());
            lost.forEach(form::putBack);
        });
        Button discard = new Button(getTranslation("datarequest.answer.kept.discard"), click -> {
            show(List.of());
            lost.forEach(this::forget);
        });
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(putBack, discard);
        actions.addClassName("band-actions");
        add(new Band(Band.Kind.ATTENTION, getTranslation("datarequest.answer.kept", lost.size()), list, actions));
    }

    private void forget(KeptText kept) {
        if (status != null) {
            status.forget(kept);
        }
    }
}
