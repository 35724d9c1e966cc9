package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.Plan;

/** A plan being made: the fields, what will come of them, and the two things to do with it. */
class PlanEditor extends Div {

    private final Rounds rounds;
    private final PlanForm form;
    private @Nullable UUID roundId;

    /** @param roundId the draft that is changed, or null for a new one */
    PlanEditor(Rounds rounds, PlanForm form, PlanPreview preview, @Nullable UUID roundId) {
        this.rounds = rounds;
        this.form = form;
        this.roundId = roundId;
        addClassName("plan-editor");
        form.onChange(() -> preview.show(form.plan()));
        preview.show(form.plan());
        Div columns = new Div(form, preview);
        columns.addClassName("plan-columns");
        Button save = button("datarequest.action.save-draft", this::saveDraft);
        Button start = button("datarequest.action.start", this::start);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(columns, new ActionBar().right(save, start));
    }

    private Button button(String word, Runnable act) {
        Button button = new Button(getTranslation(word));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                act.run();
            } catch (InvalidPlanException impossible) {
                form.explain(impossible.messages());
                Notice.failed(getTranslation("datarequest.plan.problems"));
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void saveDraft() {
        save().ifPresent(id -> {
            Notice.done(getTranslation("datarequest.plan.saved"));
            show(id);
        });
    }

    private void start() {
        save().ifPresent(id -> {
            rounds.start(id);
            show(id);
        });
    }

    private Optional<UUID> save() {
        Optional<Plan> plan = form.require();
        if (plan.isEmpty()) {
            Notice.failed(getTranslation("datarequest.plan.problems"));
            return Optional.empty();
        }
        if (roundId == null) {
            roundId = rounds.plan(plan.get());
        } else {
            rounds.change(roundId, plan.get());
        }
        return Optional.of(roundId);
    }

    private static void show(UUID id) {
        UI.getCurrent().navigate(RoundView.class, new RouteParameters(RoundView.ROUND, id.toString()));
    }
}
