package se.arshjulet.conclusion.ui;

import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.PlannedActions;
import se.arshjulet.conclusion.PlannedActions.Draft;

/** A new åtgärd. */
@Route("konklusioner/atgarder/ny")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class NewActionView extends FormPage {

    private final PlannedActions actions;
    private final FieldProblems problems = new FieldProblems();
    private final ActionForm form;

    NewActionView(PlannedActions actions, Conclusions conclusions, DateWords words) {
        this.actions = actions;
        this.form = new ActionForm(problems, conclusions.list(), words.today().getYear());
        put(
                getTranslation("conclusion.action.new"),
                getTranslation("conclusion.action.new.line"),
                form,
                getTranslation("conclusion.save"),
                this::save,
                getTranslation("conclusion.action.saved"),
                ActionsView.ROUTE);
    }

    private boolean save() {
        Optional<Draft> draft = form.value();
        return draft.isPresent() && problems.attempt(() -> actions.add(draft.get()));
    }
}
