package se.arshjulet.conclusion.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.PlannedActions;
import se.arshjulet.conclusion.PlannedActions.ActionItem;
import se.arshjulet.conclusion.PlannedActions.Draft;

/** An åtgärd is changed: how it goes, who answers for it, what it answers to. */
@Route("konklusioner/atgarder/:" + ChangeActionView.ACTION)
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class ChangeActionView extends FormPage implements BeforeEnterObserver {

    static final String ACTION = "actionId";

    private final PlannedActions actions;
    private final FieldProblems problems = new FieldProblems();
    private final ActionForm form;
    private @Nullable UUID begun;

    ChangeActionView(PlannedActions actions, Conclusions conclusions, DateWords words) {
        this.actions = actions;
        this.form = new ActionForm(problems, conclusions.list(), words.today().getYear());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ActionItem> action = RouteId.of(event, ACTION).flatMap(actions::find);
        if (action.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!action.get().id().equals(begun)) {
            begin(action.get());
        }
    }

    private void begin(ActionItem action) {
        begun = action.id();
        form.fill(action);
        put(
                getTranslation("conclusion.action.change"),
                action.title(),
                form,
                getTranslation("conclusion.save"),
                () -> save(action.id()),
                getTranslation("conclusion.action.saved"),
                ActionsView.ROUTE);
    }

    private boolean save(UUID action) {
        Optional<Draft> draft = form.value();
        return draft.isPresent() && problems.attempt(() -> actions.change(action, draft.get()));
    }
}
