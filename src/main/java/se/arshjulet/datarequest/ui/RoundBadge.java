package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.datarequest.RoundState;

/** utkast, startas, pågår, avslutad, återkallad. */
class RoundBadge extends StatusBadge {

    RoundBadge(RoundState state) {
        super(
                switch (state) {
                    case DRAFT -> State.PLANNED;
                    case STARTING, RUNNING -> State.UNDER_WAY;
                    case CLOSED -> State.DONE;
                    case WITHDRAWN -> State.ENDED;
                },
                I18NProvider.translate("datarequest.round.state." + state.name().toLowerCase(Locale.ROOT)));
    }
}
