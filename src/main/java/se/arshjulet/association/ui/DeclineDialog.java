package se.arshjulet.association.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.arshjulet.association.Proposals.Waiting;

/** Why it does not belong in the register; the one who proposed it reads so. */
class DeclineDialog extends RegisterDialog {

    private final TextArea reason = new TextArea(getTranslation("association.proposal.decline.reason"));
    private final Consumer<String> decline;

    DeclineDialog(Waiting proposal, Consumer<String> decline) {
        super(proposal.name(), "association.proposal.decline");
        this.decline = decline;
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        fill(new Paragraph(getTranslation("association.proposal.decline.about", proposal.proposedBy())), reason);
    }

    @Override
    void act() {
        decline.accept(reason.getValue());
    }
}
