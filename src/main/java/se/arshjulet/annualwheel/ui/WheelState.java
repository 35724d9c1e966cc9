package se.arshjulet.annualwheel.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;

/** How a time stands on a day, with the word for it. */
enum WheelState {
    PLANNED(State.PLANNED),
    ACTIVE(State.UNDER_WAY),
    DONE(State.DONE),
    LATE(State.ATTENTION),
    SKIPPED(State.ENDED);

    private final State look;

    WheelState(State look) {
        this.look = look;
    }

    static WheelState of(Occurrence time, LocalDate today) {
        return switch (time.state()) {
            case DONE -> DONE;
            case SKIPPED -> SKIPPED;
            case PLANNED ->
                time.isLate(today) ? LATE : time.begunAt() != null || time.isUnderWay(today) ? ACTIVE : PLANNED;
        };
    }

    String word() {
        return I18NProvider.translate("wheel.state." + name().toLowerCase(java.util.Locale.ROOT));
    }

    StatusBadge badge() {
        return new StatusBadge(look, word());
    }
}
