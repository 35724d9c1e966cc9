package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Where something was left half said, as it was left. */
    private final Map<Spot, Kept> kept = new LinkedHashMap<>();

    private @Nullable Kept current;

    private record Kept(
            Component component, Panel panel, @Nullable QuestionType type) {}

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
        keep();
        removeAll();
        shown = desk.spot();
        Kept left = kept.get(shown);
        if (left != null && left.type() == typeOf(shown)) {
            type = left.type();
            show(left);
            left.panel().refresh();
        } else {
            kept.remove(shown);
            make(shown);
        }
        // What is chosen far down begins where one can see it.
        getElement().executeJs("if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' })");
        // The browser does not tell that a field went while she was in it.
        desk.typing(false);
        desk.halfSaid();
    }

    /** What is half said says nothing yet, but she has begun it: it is kept until she comes back. */
    private void keep() {
        Spot left = shown;
        Kept now = current;
        if (left == null || now == null) {
            return;
        }
        if (left.isIn(desk.form()) && now.panel().isUnfinished()) {
            kept.put(left, now);
        } else {
            kept.remove(left);
        }
    }

    private @Nullable QuestionType typeOf(Spot spot) {
        return spot.kind() == Spot.Kind.QUESTION
                ? desk.question(String.valueOf(spot.key())).type()
                : null;
    }

    /** Where something has been left half said. */
    List<Spot> unfinished() {
        return kept.entrySet().stream()
                .filter(one -> one.getKey().isIn(desk.form()))
                .filter(one -> one.getValue().panel().isUnfinished())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Something has been left half said, or is being said right now. */
    boolean isHalfSaid() {
        return !unfinished().isEmpty() || current != null && current.panel().isUnfinished();
    }

    /** As {@link #unfinished}, with what she is at: she wants to publish. */
    List<Spot> unfinishedNow() {
        keep();
        return unfinished();
    }

    private void make(Spot shown) {
        String key = String.valueOf(shown.key());
        switch (shown.kind()) {
            case FORM -> put(new FormPanel(desk));
            case SECTION -> put(new SectionPanel(desk, key));
            case QUESTION -> {
                type = desk.question(key).type();
                put(new QuestionPanel(desk, key, before));
            }
        }
    }

    private <P extends Component & Panel> void put(P panel) {
        show(new Kept(panel, panel, shown == null ? null : typeOf(shown)));
    }

    private void show(Kept one) {
        current = one;
        add(one.component());
        refresh = one.panel()::refresh;
    }

    /** What is worked on in the middle. */
    interface Panel {

        /** Shows it as it is now, without touching what is as it was. */
        void refresh();

        /** Whether something is begun in it that says nothing yet. */
        default boolean isUnfinished() {
            return false;
        }
    }
}
