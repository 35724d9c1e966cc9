package se.arshjulet.flow.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.flow.Reconciliations.Turn;

/** What has been said, in the order that it was. */
class TurnList extends OrderedList {

    TurnList(List<Turn> turns, DateWords dates, ZoneId zone) {
        addClassName("flow-turns");
        turns.forEach(turn -> {
            Span head = new Span(
                    turn.proposes() != null
                            ? getTranslation(
                                    "flow.reconciliation.turn.proposes",
                                    turn.memberName(),
                                    ReconciliationWords.figures(turn.proposes()))
                            : getTranslation("flow.reconciliation.turn.explains", turn.memberName()));
            Span day = new Span(dates.day(turn.at().atZone(zone).toLocalDate()));
            day.addClassName("flow-turn-day");
            ListItem item = new ListItem(head, day);
            if (turn.explanation() != null) {
                Paragraph words = new Paragraph(turn.explanation());
                words.addClassName("flow-turn-words");
                item.add(words);
            }
            add(item);
        });
    }
}
