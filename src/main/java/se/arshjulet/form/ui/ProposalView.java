package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import se.arshjulet.form.FormComparison;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.OwnForms.Proposal;
import se.arshjulet.form.Registers;

/** A form that can be published: what it would be called, what it asks otherwise, and how it looks. */
final class ProposalView extends Div {

    ProposalView(Proposal proposal, Registers registers) {
        FormDefinition form = Objects.requireNonNull(proposal.form());
        FormDefinition previous = proposal.previous();
        addClassName("form-proposal");
        add(new H2(getTranslation("form.import.well")));
        add(new Paragraph(getTranslation(
                previous == null ? "form.import.becomes.first" : "form.import.becomes",
                form.title(),
                form.key(),
                form.version())));
        if (previous != null) {
            add(new FormChanges(previous.version(), FormComparison.of(previous, form)));
        }
        add(FormPreview.within(form, registers));
    }
}
