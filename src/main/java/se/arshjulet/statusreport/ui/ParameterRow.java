package se.arshjulet.statusreport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import se.arshjulet.statusreport.ProjectParameter;
import se.arshjulet.statusreport.ReportContent.Parameter;
import se.arshjulet.statusreport.ReportWriting.Proposal;
import se.arshjulet.statusreport.StalePartException;

/** One light: what it is, why, what it was, and what it could be by what is known; only she sets it. */
class ParameterRow extends Div {

    private final Editing editing;
    private final ProjectParameter parameter;
    private final LightField light;
    private final TextField reason = new TextField(Labels.text("reason"));
    private final ConflictNote conflict = new ConflictNote();
    private final FieldProblems problems = new FieldProblems();
    private int version;
    private boolean filling;

    ParameterRow(
            Editing editing,
            ProjectParameter parameter,
            Parameter set,
            @Nullable Proposal proposal,
            @Nullable String change) {
        this.editing = editing;
        this.parameter = parameter;
        this.version = set.version();
        addClassName("report-parameter");
        setId(WarningList.idOf(parameter.name()));
        light = new LightField(Labels.of(parameter));
        light.setValue(set.colour());
        light.addValueChangeListener(chosen -> {
            letGoOfProposal(proposal);
            keep();
        });
        reason.setValue(set.reason());
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(800);
        reason.addValueChangeListener(written -> keep());
        problems.at("reason", reason);
        add(light, reason);
        if (change != null) {
            Span was = new Span(change);
            was.addClassName("report-change");
            add(was);
        }
        if (proposal != null) {
            Div offer = offer(proposal);
            offer.setVisible(set.colour() != proposal.colour());
            light.addValueChangeListener(chosen -> offer.setVisible(chosen.getValue() != proposal.colour()));
            add(offer);
        }
        add(conflict);
    }

    /** The reason that was proposed is another light's: it does not stay when she has chosen for herself. */
    private void letGoOfProposal(@Nullable Proposal proposal) {
        if (!filling
                && proposal != null
                && light.getValue() != proposal.colour()
                && reason.getValue().strip().equals(proposal.because())) {
            filling = true;
            reason.clear();
            filling = false;
        }
    }

    private Div offer(Proposal proposal) {
        Button take = new Button(Labels.text("proposal.take"));
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div offer = new Div(
                new Span(Labels.text("proposal")),
                new LightMark(proposal.colour()),
                new Span(proposal.because()),
                take);
        offer.addClassName("report-proposal");
        take.addClickListener(click -> {
            filling = true;
            if (reason.getValue().isBlank()) {
                reason.setValue(proposal.because());
            }
            light.setValue(proposal.colour());
            filling = false;
            keep();
        });
        take.setAriaLabel(Labels.text("proposal.take.of", Labels.of(parameter)));
        return offer;
    }

    private void keep() {
        if (filling) {
            return;
        }
        try {
            editing.keep(
                    problems,
                    () -> version = editing.writing()
                            .setLight(editing.report(), parameter, light.getValue(), reason.getValue(), version));
        } catch (StalePartException first) {
            conflict.show(
                    first,
                    () -> {
                        version = first.version();
                        keep();
                    },
                    () -> editing.changed().run());
        }
    }
}
