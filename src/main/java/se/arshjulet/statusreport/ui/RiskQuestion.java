package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.statusreport.Likelihood;
import se.arshjulet.statusreport.ReportContent.Risk;
import se.arshjulet.statusreport.ReportContent.RiskWords;
import se.arshjulet.statusreport.ReportLight;
import se.arshjulet.statusreport.StalePartException;
import se.arshjulet.statusreport.StaleReportException;

/** A risk, new or as it is. */
class RiskQuestion extends Question {

    private final Editing editing;
    private final @Nullable Risk risk;
    private final TextField title = new TextField(Labels.text("risk.title"));
    private final LightField colour = new LightField(Labels.text("light"));
    private final Select<Likelihood> likelihood = new Select<>();
    private final TextField owner = new TextField(Labels.text("risk.owner"));
    private final Checkbox closed = new Checkbox(Labels.text("risk.is-closed"));
    private final ConflictNote conflict = new ConflictNote();
    private final FieldProblems problems = new FieldProblems();
    private int version;

    RiskQuestion(Editing editing, @Nullable Risk risk) {
        super(Labels.text(risk == null ? "risk.add" : "risk.edit"));
        this.editing = editing;
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
            version = risk.version();
            title.setValue(risk.title());
            likelihood.setValue(risk.likelihood());
            owner.setValue(risk.owner());
            closed.setValue(risk.closed());
        }
        fields(title, colour, likelihood, owner, closed, conflict);
        if (risk != null) {
            Button remove = new Button(Labels.text("remove"), click -> {
                close();
                editing.change(() -> editing.writing().removeRisk(editing.report(), risk.id()));
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            getFooter().add(remove);
        }
        answers(primary(Labels.text("keep"), this::keep));
    }

    private void keep() {
        RiskWords words = new RiskWords(
                title.getValue().strip(),
                Objects.requireNonNullElse(colour.getValue(), ReportLight.AMBER),
                likelihood.getValue(),
                owner.getValue().strip(),
                closed.getValue());
        try {
            if (problems.attempt(() -> write(words))) {
                close();
                editing.changed().run();
            }
        } catch (StalePartException first) {
            conflict.show(
                    first,
                    () -> {
                        version = first.version();
                        keep();
                    },
                    () -> {
                        close();
                        editing.changed().run();
                    });
        } catch (StaleReportException somebodyWasFirst) {
            close();
            Notice.failed(Labels.text("stale"));
            editing.changed().run();
        }
    }

    private void write(RiskWords words) {
        if (risk == null) {
            editing.writing().addRisk(editing.report(), words);
        } else {
            editing.writing().changeRisk(editing.report(), risk.id(), words, version);
        }
    }
}
