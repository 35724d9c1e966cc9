package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.FollowUps.Item;

/** What the board finds of one konklusion: as proposed, unless somebody says otherwise. */
class StandField extends Div {

    private final Select<ConclusionStatus> status = new Select<>();
    private final TextArea grounds = new TextArea();
    private final Item item;

    StandField(Item item) {
        this.item = item;
        addClassName("stand");
        status.setLabel(getTranslation("follow-up.stand.status"));
        status.setAriaLabel(getTranslation("follow-up.stand.status.of", item.number()));
        status.setItems(ConclusionStatus.values());
        status.setItemLabelGenerator(Labels::of);
        status.setRenderer(new ComponentRenderer<>(StatusMark::new));
        status.setValue(item.proposedStatus());
        grounds.setLabel(getTranslation("follow-up.stand.grounds"));
        grounds.setAriaLabel(getTranslation("follow-up.stand.grounds.of", item.number()));
        grounds.setHelperText(getTranslation("follow-up.stand.grounds.help"));
        grounds.setMinRows(2);
        grounds.setWidthFull();
        grounds.setManualValidation(true);
        grounds.setValueChangeMode(ValueChangeMode.LAZY);
        add(new H3(getTranslation("follow-up.stand")), status, grounds);
    }

    /** Empty where it is as proposed. */
    Optional<ConclusionStatus> status() {
        return Optional.ofNullable(status.getValue()).filter(chosen -> chosen != item.proposedStatus());
    }

    String grounds() {
        return grounds.getValue();
    }

    void explain(String problem) {
        grounds.setErrorMessage(problem);
        grounds.setInvalid(!problem.isEmpty());
    }
}
