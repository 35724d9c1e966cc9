package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Where an assignment stands, as the coordinator sees it. */
class AssignmentBadge extends StatusBadge {

    AssignmentBadge(AssignmentItem item, LocalDate today) {
        this(Standing.of(item, today));
    }

    private AssignmentBadge(Standing standing) {
        super(standing.state, I18NProvider.translate(standing.wordKey()));
        if (standing == Standing.PREPARED || standing == Standing.HANDED_OVER) {
            getElement().setAttribute("title", I18NProvider.translate(standing.wordKey() + ".what"));
        }
    }

    /** The state alone, without how far it has come or how late it is. */
    static String word(AssignmentState state) {
        String standing = state == AssignmentState.OPEN ? Standing.SENT.name() : state.name();
        return I18NProvider.translate(Standing.valueOf(standing).wordKey());
    }

    /** An assignment's state together with what it says of the person's progress and of the date. */
    enum Standing {
        PLANNED(State.PLANNED),
        SENT(State.TODO),
        BEGUN(State.UNDER_WAY),
        /** all of it is there to be confirmed */
        PREPARED(State.UNDER_WAY),
        /** some of it is, and she has the rest left */
        HANDED_OVER(State.UNDER_WAY),
        LATE(State.ATTENTION),
        SUBMITTED(State.UNDER_WAY),
        RETURNED(State.ATTENTION),
        /** it was approved, and is to be mended */
        REOPENED(State.ATTENTION),
        APPROVED(State.DONE),
        WITHDRAWN(State.ENDED);

        private final State state;

        Standing(State state) {
            this.state = state;
        }

        static Standing of(AssignmentItem item, LocalDate today) {
            return switch (item.state()) {
                case PLANNED -> PLANNED;
                case SUBMITTED -> SUBMITTED;
                case APPROVED -> APPROVED;
                case WITHDRAWN -> WITHDRAWN;
                case RETURNED -> item.reopened() ? REOPENED : RETURNED;
                case OPEN -> item.isLate(today) ? LATE : open(item);
            };
        }

        private static Standing open(AssignmentItem item) {
            if (item.preparedAt() != null) {
                return item.done() < item.total() ? HANDED_OVER : PREPARED;
            }
            return item.lastSavedAt() == null ? SENT : BEGUN;
        }

        String wordKey() {
            return "datarequest.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
