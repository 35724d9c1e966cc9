package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import se.arshjulet.form.FormDefinition;

/** What is chosen, and how it is moved and taken away by whoever has no keyboard, or does not know the keys. */
final class PanelHead extends Div {

    private final DraftDesk desk;
    private final Moves moves;
    private final Spot spot;
    private final Button up;
    private final Button down;
    private final Span told = new Span();

    PanelHead(String title, Spot spot, DraftDesk desk) {
        this.desk = desk;
        this.moves = new Moves(desk);
        this.spot = spot;
        addClassName("draft-panel-head");
        up = button("draft.move.up", VaadinIcon.ARROW_UP, () -> step(-1));
        down = button("draft.move.down", VaadinIcon.ARROW_DOWN, () -> step(1));
        Button remove = button("draft.remove", VaadinIcon.TRASH, () -> moves.remove(spot, next -> desk.toHead()));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("draft-panel-moves");
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("role", "status");
        add(new H2(title), buttons, told);
        refresh();
    }

    private Button button(String word, VaadinIcon icon, Runnable act) {
        Button button = new Button(getTranslation(word), new Icon(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** The focus stays where one pressed, or goes to the way back when there is no further. */
    private void step(int by) {
        if (!moves.step(spot, by)) {
            return;
        }
        told.setText(getTranslation("draft.move.done", name(), place()));
        Button pressed = by < 0 ? up : down;
        (pressed.isEnabled() ? pressed : by < 0 ? down : up).focus();
    }

    private String name() {
        String key = String.valueOf(spot.key());
        return spot.kind() == Spot.Kind.SECTION
                ? desk.section(key).title()
                : desk.question(key).label();
    }

    /** "plats 2 av 5 i Kontakt" */
    private String place() {
        FormDefinition form = desk.form();
        String key = String.valueOf(spot.key());
        if (spot.kind() == Spot.Kind.SECTION) {
            return getTranslation(
                    "draft.move.place.part",
                    form.sections().indexOf(form.section(key)) + 1,
                    form.sections().size());
        }
        var part = form.sectionOf(key);
        return getTranslation(
                "draft.move.place",
                part.questions().indexOf(form.question(key)) + 1,
                part.questions().size(),
                part.title());
    }

    void refresh() {
        up.setEnabled(moves.canStep(spot, -1));
        down.setEnabled(moves.canStep(spot, 1));
    }
}
