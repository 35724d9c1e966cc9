package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import se.arshjulet.datarequest.AnswerHistory;

/** The way to an assignment's history. */
final class HistoryLink extends Anchor {

    private HistoryLink(String address, String text) {
        super(address, text);
        addClassName("header-link");
    }

    static HistoryLink to(UUID assignmentId) {
        return new HistoryLink(AnswerHistory.address(assignmentId), I18NProvider.translate("datarequest.history"));
    }
}
