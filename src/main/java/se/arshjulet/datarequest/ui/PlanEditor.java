package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.Plan;

/** A plan being made: the fields, what will come of them, and the two things to do with it. */
class PlanEditor extends Div {

    private static final String SAVE_PROBLEMS = "datarequest.plan.problems";
    private static final String START_PROBLEMS = "datarequest.plan.problems.start";

    private final Rounds rounds;
    private final DateWords words;
    private final PlanForm form;
    private @Nullable UUID roundId;

    /** @param roundId the draft that is changed, or null for a new one */
    PlanEditor(Rounds rounds, DateWords words, PlanForm form, PlanPreview preview, @Nullable UUID roundId) {
        this.rounds = rounds;
        this.words = words;
        this.form = form;
        this.roundId = roundId;
        addClassName("plan-editor");
        form.onChange(() -> preview.show(form.plan()));
        preview.show(form.plan());
        Div columns = new Div(form, preview);
        columns.addClassName("plan-columns");
        Button save = button("datarequest.action.save-draft", SAVE_PROBLEMS, this::saveDraft);
        Button start = button("datarequest.action.start", START_PROBLEMS, this::start);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(columns, new ActionBar().right(save, start));
    }

    private Button button(String word, String problems, Runnable act) {
        Button button = new Button(getTranslation(word));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                act.run();
            } catch (InvalidPlanException impossible) {
                form.explain(impossible.messages());
                Notice.failed(getTranslation(problems));
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void saveDraft() {
        save(SAVE_PROBLEMS).ifPresent(id -> {
            Notice.done(getTranslation("datarequest.plan.saved"));
            show(id);
        });
    }

    /** What is asked about is what was saved; so it is there, too, if she decides to wait. */
    private void start() {
        save(START_PROBLEMS).ifPresent(id -> {
            rounds.requireStartable(id);
            rounds.find(id)
                    .ifPresent(draft -> StartQuestion.ask(
                            draft, words, getTranslation("datarequest.start.kept"), () -> started(id)));
        });
    }

    private void started(UUID id) {
        try {
            rounds.start(id);
            show(id);
        } catch (InvalidPlanException meanwhile) {
            form.explain(meanwhile.messages());
            Notice.failed(getTranslation(START_PROBLEMS));
        }
    }

    private Optional<UUID> save(String problems) {
        Optional<Plan> plan = form.require();
        if (plan.isEmpty()) {
            Notice.failed(getTranslation(problems));
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
