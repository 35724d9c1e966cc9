package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.QuestionType;

/** The middle of the page: what is chosen in the outline, to work on. */
final class Desktop extends Div {

    private final DraftDesk desk;
    private final @Nullable FormDefinition before;
    private @Nullable Spot shown;
    private @Nullable QuestionType type;
    private Runnable refresh = () -> {};

    /** @param before the version that the draft goes on from */
    Desktop(DraftDesk desk, @Nullable FormDefinition before) {
        this.desk = desk;
        this.before = before;
        addClassName("draft-desk");
        getElement().addEventListener("focusin", event -> desk.typing(true));
        getElement()
                .addEventListener("focusout", event -> desk.typing(false))
                .setFilter("!element.contains(event.relatedTarget)");
        desk.onHead(() -> getElement().executeJs("const h = this.querySelector('h2'); h.tabIndex = -1; h.focus()"));
        desk.onChoice(this::show);
        desk.onChange(this::refresh);
    }

    private void show() {
        if (!Objects.equals(shown, desk.spot()) || isOfAnotherType()) {
            put();
        } else {
            refresh.run();
        }
    }

    /** What is shown stays where it is: somebody may be typing in it. */
    private void refresh() {
        Spot spot = shown;
        if (spot == null || !spot.isIn(desk.form())) {
            return;
        }
        if (isOfAnotherType()) {
            put();
        } else {
            refresh.run();
        }
    }

    private boolean isOfAnotherType() {
        Spot spot = desk.spot();
        return spot.kind() == Spot.Kind.QUESTION
                && spot.isIn(desk.form())
                && desk.question(String.valueOf(spot.key())).type() != type;
    }

    private void put() {
        removeAll();
        shown = desk.spot();
        String key = String.valueOf(shown.key());
        switch (shown.kind()) {
            case FORM -> put(new FormPanel(desk));
            case SECTION -> put(new SectionPanel(desk, key));
            case QUESTION -> {
                type = desk.question(key).type();
                put(new QuestionPanel(desk, key, before));
            }
        }
        // What is chosen far down begins where one can see it.
        getElement().executeJs("if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' })");
        // The browser does not tell that a field went while she was in it.
        desk.typing(false);
    }

    private <P extends Component & Panel> void put(P panel) {
        add(panel);
        refresh = panel::refresh;
    }

    /** What is worked on in the middle. */
    interface Panel {

        /** Shows it as it is now, without touching what is as it was. */
        void refresh();
    }
}
