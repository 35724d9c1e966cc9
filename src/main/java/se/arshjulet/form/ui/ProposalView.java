package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
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
        add(new Paragraph(becomes(this, proposal)));
        if (previous != null) {
            add(new FormChanges(previous, form));
        }
        add(FormPreview.within(form, registers));
    }

    /** What it would be called, in a sentence. */
    static String becomes(Component speaker, Proposal proposal) {
        FormDefinition form = Objects.requireNonNull(proposal.form());
        return speaker.getTranslation(
                proposal.previous() == null ? "form.import.becomes.first" : "form.import.becomes",
                form.title(),
                form.key(),
                form.version());
    }
}
