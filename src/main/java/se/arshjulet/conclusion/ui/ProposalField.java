package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.FollowUpProposals;
import se.arshjulet.conclusion.FollowUps.Item;
import se.arshjulet.conclusion.InvalidConclusionException;

/** The proposal for one konklusion: how it has gone, and on what grounds. Kept as it is written. */
class ProposalField extends Div {

    private final RadioButtonGroup<ConclusionStatus> status = new RadioButtonGroup<>();
    private final TextArea grounds = new TextArea();
    private final SavedWord saved;
    private final Item item;
    private final FollowUpProposals proposals;
    private final FollowUpPage page;

    ProposalField(Item item, FollowUpProposals proposals, DateWords words, FollowUpPage page) {
        this.item = item;
        this.proposals = proposals;
        this.page = page;
        this.saved = new SavedWord(words);
        addClassName("proposal");
        status.setLabel(getTranslation("follow-up.proposal.status"));
        status.setAriaLabel(getTranslation("follow-up.proposal.status.of", item.number()));
        status.setItems(ConclusionStatus.values());
        status.setRenderer(new ComponentRenderer<>(StatusMark::new));
        status.setValue(item.proposedStatus());
        status.setManualValidation(true);
        grounds.setLabel(getTranslation("follow-up.proposal.grounds"));
        grounds.setAriaLabel(getTranslation("follow-up.proposal.grounds.of", item.number()));
        grounds.setHelperText(getTranslation("follow-up.proposal.grounds.help"));
        grounds.setMinRows(3);
        grounds.setWidthFull();
        grounds.setValue(item.proposedGrounds());
        grounds.setManualValidation(true);
        grounds.setValueChangeMode(ValueChangeMode.LAZY);
        status.addValueChangeListener(change -> save());
        grounds.addValueChangeListener(change -> save());
        add(new H3(getTranslation("follow-up.proposal")), status, grounds, saved);
    }

    private void save() {
        explain("");
        page.attempt(() -> {
            try {
                Instant at = proposals.propose(item.id(), status.getValue(), grounds.getValue());
                saved.at(at);
            } catch (InvalidConclusionException refused) {
                saved.failed();
                grounds.setErrorMessage(refused.problems().get(item.id().toString()));
                grounds.setInvalid(true);
            }
        });
    }

    /** Says what is missing, at what is missing; empty when nothing is. */
    void explain(String problem) {
        boolean noStatus = status.getValue() == null;
        status.setErrorMessage(noStatus ? problem : "");
        status.setInvalid(noStatus && !problem.isEmpty());
        grounds.setErrorMessage(noStatus ? "" : problem);
        grounds.setInvalid(!noStatus && !problem.isEmpty());
    }

    void focusOnProblem() {
        if (status.isInvalid()) {
            status.getElement().callJsFunction("focus");
        } else {
            grounds.focus();
        }
    }
}
