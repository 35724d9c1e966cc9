package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.Representative;
import se.arshjulet.datarequest.Rounds.Recipient;

/** Which members are asked, and who answers for each. */
public class RecipientsField extends Div {

    private static final int ROWS_WITHOUT_SCROLL = 12;

    private final Grid<Candidate> grid = new Grid<>();
    private final Map<UUID, UUID> answering = new HashMap<>();
    private final Set<Candidate> asked = new LinkedHashSet<>();
    private final Span error = new Span();
    private Runnable changed = () -> {};

    /** @param chosen already in the plan; null means that everybody who can be asked is */
    public RecipientsField(List<Candidate> candidates, @Nullable Collection<Recipient> chosen) {
        addClassName("recipients");
        Span label = new Span(getTranslation("datarequest.field.recipients"));
        label.addClassName("recipients-label");
        label.setId("recipients-label");
        error.addClassName("recipients-error");
        error.getElement().setAttribute("role", "alert");
        // Boxes of our own: the grid's have no name that a screen reader can say.
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::box)
                .setHeader(getTranslation("datarequest.column.asked"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addColumn(candidate -> candidate.member().name())
                .setHeader(getTranslation("datarequest.column.member"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::representative)
                .setHeader(getTranslation("datarequest.column.representative"))
                .setFlexGrow(1);
        choose(candidates, chosen);
        grid.setItems(candidates);
        grid.setAllRowsVisible(candidates.size() <= ROWS_WITHOUT_SCROLL);
        add(label, error, grid);
    }

    private void choose(List<Candidate> candidates, @Nullable Collection<Recipient> chosen) {
        candidates.stream()
                .filter(Candidate::canBeAsked)
                .forEach(candidate -> answering.put(
                        candidate.id(), candidate.representatives().get(0).accountId()));
        if (chosen != null) {
            chosen.forEach(recipient -> answering.replace(recipient.memberId(), recipient.representativeId()));
        }
        asked.addAll(candidates);
        asked.removeIf(candidate -> !candidate.canBeAsked()
                || chosen == null && !candidate.member().isMember()
                || chosen != null
                        && chosen.stream()
                                .noneMatch(recipient -> recipient.memberId().equals(candidate.id())));
    }

    private Component box(Candidate candidate) {
        Checkbox box = new Checkbox(asked.contains(candidate));
        box.setAriaLabel(candidate.member().name());
        box.setEnabled(candidate.canBeAsked());
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                asked.add(candidate);
            } else {
                asked.remove(candidate);
            }
            changed();
        });
        return box;
    }

    private Component representative(Candidate candidate) {
        if (!candidate.canBeAsked()) {
            Span nobody = new Span(getTranslation("datarequest.recipients.nobody"));
            nobody.addClassName("recipients-nobody");
            return nobody;
        }
        if (candidate.representatives().size() == 1) {
            return new Span(candidate.representatives().get(0).name());
        }
        Select<Representative> choice = new Select<>();
        choice.setAriaLabel(
                getTranslation("datarequest.recipients.who", candidate.member().name()));
        choice.setItems(candidate.representatives());
        choice.setItemLabelGenerator(Representative::name);
        choice.setValue(candidate.representatives().stream()
                .filter(person -> person.accountId().equals(answering.get(candidate.id())))
                .findFirst()
                .orElse(candidate.representatives().get(0)));
        choice.addValueChangeListener(change -> {
            answering.put(candidate.id(), change.getValue().accountId());
            changed();
        });
        return choice;
    }

    public List<Recipient> recipients() {
        return asked.stream()
                .map(candidate -> new Recipient(candidate.id(), Objects.requireNonNull(answering.get(candidate.id()))))
                .toList();
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Says at the field what is wrong; empty when nothing is. */
    public void explain(String message) {
        error.setText(message);
    }

    private void changed() {
        explain("");
        changed.run();
    }
}
