package se.arshjulet.conclusion.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.conclusion.ActionState;
import se.arshjulet.conclusion.ConclusionDrafts;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.Ending;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.PlannedActions.ActionItem;
import se.arshjulet.conclusion.VersionChange;
import se.arshjulet.interview.MappingArea;

/** What the things of this module are called in the language of the page. */
final class Labels {

    private Labels() {}

    static String of(MappingArea area) {
        return translate("area", area);
    }

    static String of(Set<MappingArea> areas) {
        return areas.stream().sorted().map(Labels::of).collect(Collectors.joining(", "));
    }

    static String of(ConclusionStatus status) {
        return translate("status", status);
    }

    static String of(Ending ending) {
        return translate("ending", ending);
    }

    static String of(VersionChange change) {
        return translate("change", change);
    }

    static String of(ActionState state) {
        return translate("state", state);
    }

    static String of(Grounds.Kind kind) {
        return translate("ground.kind", kind);
    }

    static String of(Grounds.Stance stance) {
        return translate("ground.stance", stance);
    }

    static String key(ConclusionDrafts.State state) {
        return "conclusion.draft.state." + state.name().toLowerCase(Locale.ROOT);
    }

    static State look(ConclusionDrafts.State state) {
        return switch (state) {
            case WRITING -> State.PLANNED;
            case REVIEWING, DECIDING -> State.UNDER_WAY;
            case REWRITING -> State.ATTENTION;
            case ADOPTED -> State.DONE;
            case DECLINED, WITHDRAWN -> State.ENDED;
        };
    }

    /** How an åtgärd goes: what should have been done by now is late, whatever else it is. */
    static StatusBadge badge(ActionItem action, LocalDate today) {
        if (action.isLate(today)) {
            return new StatusBadge(State.ATTENTION, I18NProvider.translate("conclusion.state.late"));
        }
        State look =
                switch (action.state()) {
                    case PLANNED -> State.PLANNED;
                    case UNDER_WAY -> State.UNDER_WAY;
                    case DONE -> State.DONE;
                    case CANCELLED -> State.ENDED;
                };
        return new StatusBadge(look, of(action.state()));
    }

    private static String translate(String group, Enum<?> value) {
        return I18NProvider.translate("conclusion." + group + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
