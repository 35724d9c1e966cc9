package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statusreport.Likelihood;
import se.arshjulet.statusreport.ReportContent.Risk;
import se.arshjulet.statusreport.ReportContent.RiskWords;
import se.arshjulet.statusreport.ReportLight;

/** A risk, new or as it is. */
class RiskQuestion extends PartQuestion<RiskWords> {

    private final @Nullable Risk risk;
    private final TextField title = new TextField(Labels.text("risk.title"));
    private final LightField colour = new LightField(Labels.text("light"));
    private final Select<Likelihood> likelihood = new Select<>();
    private final TextField owner = new TextField(Labels.text("risk.owner"));
    private final Checkbox closed = new Checkbox(Labels.text("risk.is-closed"));

    RiskQuestion(Editing editing, @Nullable Risk risk) {
        super(Labels.text(risk == null ? "risk.add" : "risk.edit"), editing);
        this.risk = risk;
        title.setManualValidation(true);
        owner.setManualValidation(true);
        owner.setHelperText(Labels.text("risk.owner.help"));
        likelihood.setLabel(Labels.text("risk.likelihood"));
        likelihood.setItems(Likelihood.values());
        likelihood.setEmptySelectionAllowed(true);
        likelihood.setEmptySelectionCaption(Labels.text("risk.likelihood.none"));
        likelihood.setItemLabelGenerator(
                which -> which == null ? Labels.text("risk.likelihood.none") : Labels.of(which));
        closed.setHelperText(Labels.text("risk.is-closed.help"));
        problems.at("title", title);
        problems.at("owner", owner);
        colour.setValue(risk == null ? ReportLight.AMBER : risk.colour());
        if (risk != null) {
            title.setValue(risk.title());
            likelihood.setValue(risk.likelihood());
            owner.setValue(risk.owner());
            closed.setValue(risk.closed());
        }
        ask(
                risk == null ? 0 : risk.version(),
                risk == null ? null : () -> editing.writing().removeRisk(editing.report(), risk.id()),
                title,
                colour,
                likelihood,
                owner,
                closed);
    }

    @Override
    Optional<RiskWords> words() {
        return Optional.of(new RiskWords(
                title.getValue().strip(),
                Objects.requireNonNullElse(colour.getValue(), ReportLight.AMBER),
                likelihood.getValue(),
                owner.getValue().strip(),
                closed.getValue()));
    }

    @Override
    void write(RiskWords words, int version) {
        if (risk == null) {
            editing.writing().addRisk(editing.report(), words);
        } else {
            editing.writing().changeRisk(editing.report(), risk.id(), words, version);
        }
    }
}
