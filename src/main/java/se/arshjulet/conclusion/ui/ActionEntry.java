package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** An åtgärd with all that is known of it. */
class ActionEntry extends ListItem {

    ActionEntry(ActionItem action, DateWords words) {
        addClassName("action-entry");
        setId(anchor(action));
        Div head = new Div(new H3(action.title()), Labels.badge(action, words.today()));
        head.addClassName("action-entry-head");
        add(head);
        if (!action.description().isEmpty()) {
            Paragraph description = new Paragraph(action.description());
            description.addClassName("written");
            add(description);
        }
        Div facts = new Div();
        facts.addClassName("action-facts");
        if (!action.owner().isEmpty()) {
            facts.add(new Span(action.owner()));
        }
        if (action.dueOn() != null) {
            facts.add(
                    action.state().isOpen()
                            ? new DueDate(words, action.dueOn(), true)
                            : new Span(getTranslation("conclusion.action.was-due", words.dayAndYear(action.dueOn()))));
        }
        facts.add(new Span(
                new Span(getTranslation("conclusion.action.answers-to") + " "), Numbers.links(action.conclusions())));
        decision(action, words).forEach(words_ -> facts.add(new Span(words_)));
        add(facts);
        if (!action.outcome().isEmpty()) {
            Paragraph outcome = new Paragraph(action.outcome());
            outcome.addClassNames("written", "action-outcome");
            add(outcome);
        }
    }

    /** Where it stands on the page of all of them. */
    static String anchor(ActionItem action) {
        return "atgard-" + action.id();
    }

    private static List<String> decision(ActionItem action, DateWords words) {
        List<String> decision = new ArrayList<>();
        LocalDate day = action.decidedOn();
        if (!action.decision().isEmpty() || day != null) {
            List<String> parts = new ArrayList<>();
            if (!action.decision().isEmpty()) {
                parts.add(action.decision());
            }
            if (day != null) {
                parts.add(words.dayAndYear(day));
            }
            decision.add(String.join(", ", parts));
        }
        return decision;
    }

    void addActions(ActionItem action, Runnable remove) {
        Button change = small(getTranslation("conclusion.change"), action);
        change.addClickListener(click -> UI.getCurrent().navigate("konklusioner/atgarder/" + action.id()));
        Button removal = small(getTranslation("conclusion.remove"), action);
        removal.addClickListener(click -> remove.run());
        Div actions = new Div(change, removal);
        actions.addClassName("entry-actions");
        add(actions);
    }

    private static Button small(String word, ActionItem action) {
        Button button = new Button(word);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(word + ": " + action.title());
        return button;
    }
}
