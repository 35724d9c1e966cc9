package se.arshjulet.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;

/** The coordinator's hand on the operational plans' åtgärder. */
@Service
@Transactional
class PlannedActionDesk implements PlannedActions {

    private final PlannedActionRepository actions;
    private final ActionReader reader;
    private final ActionTargets targets;
    private final ActionCheck check;
    private final AuditLog audit;
    private final Clock clock;

    PlannedActionDesk(
            PlannedActionRepository actions,
            ActionReader reader,
            ActionTargets targets,
            ActionCheck check,
            AuditLog audit,
            Clock clock) {
        this.actions = actions;
        this.reader = reader;
        this.targets = targets;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionItem> list() {
        Access.reader();
        return reader.list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ActionItem> find(UUID actionId) {
        Access.reader();
        return reader.find(actionId);
    }

    @Override
    public UUID add(Draft draft) {
        Access.coordinator();
        check.require(draft);
        PlannedAction action = actions.saveAndFlush(new PlannedAction(draft));
        targets.set(action.id(), draft.conclusions());
        audit.record(
                "action.added",
                action.id(),
                "La till åtgärden %s i verksamhetsplan %d".formatted(action.title(), draft.planYear()));
        return action.id();
    }

    @Override
    public void change(UUID actionId, Draft draft) {
        Access.coordinator();
        check.require(draft);
        PlannedAction action = lock(actionId);
        action.change(draft);
        targets.set(actionId, draft.conclusions());
        audit.record("action.changed", actionId, "Ändrade åtgärden " + action.title());
    }

    @Override
    public void remove(UUID actionId) {
        Access.coordinator();
        PlannedAction action = lock(actionId);
        if (action.remove(clock.instant())) {
            audit.record("action.removed", actionId, "Tog bort åtgärden " + action.title());
        }
    }

    @Override
    public void bringBack(UUID actionId) {
        Access.coordinator();
        PlannedAction action = lock(actionId);
        if (action.bringBack()) {
            audit.record("action.broughtBack", actionId, "Tog tillbaka åtgärden " + action.title());
        }
    }

    private PlannedAction lock(UUID actionId) {
        return actions.lock(actionId)
                .orElseThrow(() -> new InvalidConclusionException(
                        "action", "Åtgärden finns inte längre. Ladda om sidan och se vad som gäller."));
    }
}
