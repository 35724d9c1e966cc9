package se.arshjulet.datarequest.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Reopening;

/** Asks why an approved answer is to be opened again, and by when it is to be mended. */
@Component
class ReopenQuestion {

    private final Reopening reopening;
    private final DateWords words;

    ReopenQuestion(Reopening reopening, DateWords words) {
        this.reopening = reopening;
        this.words = words;
    }

    /** @param after shows how it stands, also where somebody else was first */
    void ask(UUID assignmentId, String what, String representative, Runnable after) {
        new MoveDeadlineDialog(
                        I18NProvider.translate("datarequest.action.reopen"),
                        I18NProvider.translate("datarequest.reopen.what", what, representative),
                        reopening.suggestedDay(assignmentId),
                        words.today(),
                        (day, reason) ->
                                Meanwhile.attempt(() -> reopen(assignmentId, representative, day, reason), after))
                .open();
    }

    private void reopen(UUID assignmentId, String representative, LocalDate day, String reason) {
        reopening.reopen(assignmentId, day, reason);
        Notice.done(I18NProvider.translate("datarequest.reopen.done", representative, words.dayOfMonth(day)));
    }
}
