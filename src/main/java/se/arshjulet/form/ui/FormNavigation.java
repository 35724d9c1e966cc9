package se.arshjulet.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormPlace;
import se.arshjulet.form.Section;

/** The parts of a form down the left side, rows indented as they hang together, each with its state. */
final class FormNavigation extends Nav {

    private final PartActions actions;
    private final Consumer<FormPlace> open;
    private final UnorderedList list = new UnorderedList();
    private final Map<FormPlace, Line> lines = new HashMap<>();
    private List<FormParts.Part> shown = List.of();

    FormNavigation(PartActions actions, Consumer<FormPlace> open) {
        this.actions = actions;
        this.open = open;
        addClassName("form-navigation");
        getElement().setAttribute("aria-label", getTranslation("form.parts"));
        add(list);
    }

    private record Line(NativeButton button, Span name, PartMark mark) {}

    void refresh(FormSheet sheet, List<FormParts.Part> parts, @Nullable FormPlace current) {
        // Kept as it stands while the order does: whoever is on her way here by keyboard must not lose her place.
        if (!order(parts).equals(order(shown))) {
            rebuild(sheet, parts);
        }
        shown = parts;
        parts.forEach(part -> {
            Line line = Objects.requireNonNull(lines.get(part.place()));
            line.name().setText(part.name());
            line.mark().show(part.standing());
            boolean here = part.place().equals(current);
            if (here) {
                line.button().getElement().setAttribute("aria-current", "true");
            } else {
                line.button().getElement().removeAttribute("aria-current");
            }
        });
    }

    private static List<Object> order(List<FormParts.Part> parts) {
        return parts.stream()
                .<Object>map(part -> List.of(part.place(), part.depth()))
                .toList();
    }

    private void rebuild(FormSheet sheet, List<FormParts.Part> parts) {
        lines.clear();
        list.removeAll();
        for (int i = 0; i < parts.size(); i++) {
            FormParts.Part part = parts.get(i);
            list.add(line(part));
            Section section = sheet.form().section(part.place().sectionKey());
            boolean last = i + 1 == parts.size()
                    || !parts.get(i + 1).place().sectionKey().equals(section.key());
            if (section.repeating() && last) {
                list.add(addRow(section));
            }
        }
    }

    private ListItem line(FormParts.Part part) {
        Span name = new Span();
        name.addClassName("navigation-name");
        PartMark mark = new PartMark();
        NativeButton button = new NativeButton();
        button.addClickListener(click -> open.accept(part.place()));
        button.add(name, mark);
        button.addClassName("navigation-line");
        lines.put(part.place(), new Line(button, name, mark));
        ListItem item = new ListItem(button);
        item.getStyle().set("--depth", String.valueOf(part.depth()));
        return item;
    }

    private ListItem addRow(Section section) {
        Button add = new Button(
                "+ " + getTranslation("form.add", section.noun()), click -> actions.addRow(section.key(), null));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        ListItem item = new ListItem(add);
        item.addClassName("navigation-add");
        return item;
    }
}
