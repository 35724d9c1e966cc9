package se.arshjulet.association.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.association.Proposals.Waiting;
import se.arshjulet.base.DateWords;
import se.arshjulet.form.RegisterKind;

/** One proposal: what, of which kind, from whom and when, and the three things one can make of it. */
class ProposalLine extends Div {

    private final Waiting proposal;

    ProposalLine(Waiting proposal, DateWords words, Actions does) {
        this.proposal = proposal;
        addClassName("register-line");
        getElement().setAttribute("role", "listitem");
        Span name = new Span(proposal.name());
        name.addClassName("register-name");
        Paragraph from = new Paragraph(getTranslation(
                "association.proposal.from",
                getTranslation("association.register.kind." + proposal.kind().name()),
                proposal.proposedBy(),
                words.moment(proposal.proposedAt())));
        from.addClassName("quiet");
        Div about = new Div(name, from);
        about.addClassName("register-about");
        Div actions = new Div();
        actions.addClassName("register-actions");
        Button same = button("association.proposal.same", () -> does.merge(proposal));
        Button decline = button("association.proposal.decline", () -> does.decline(proposal));
        decline.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        if (canBeTakenIn()) {
            Button takeIn = button("association.proposal.take-in", () -> does.takeIn(proposal));
            takeIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(takeIn);
        }
        actions.add(same, decline);
        add(about, actions);
    }

    /** A new member comes in with the member register, with its party and its dates. */
    private boolean canBeTakenIn() {
        return proposal.kind() != RegisterKind.MEMBER && proposal.kind() != RegisterKind.MUNICIPALITY;
    }

    private Button button(String key, Runnable does) {
        String word = getTranslation(key);
        Button button = new Button(word, click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(word + ": " + proposal.name());
        return button;
    }

    /** What a coordinator makes of it. */
    interface Actions {
        void takeIn(Waiting proposal);

        void merge(Waiting proposal);

        void decline(Waiting proposal);
    }
}
