package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.Rounds.Asked;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.machinery.Troubles;
import se.arshjulet.machinery.ui.TroubleNote;

/** Whom a row of the matrix is about: the member, who answers for it, and when she was last reminded. */
class MatrixMember extends Div {

    /** @param failed what could not be done for her; null if nothing */
    MatrixMember(AssignmentItem item, Troubles.@Nullable Trouble failed, DateWords words) {
        addClassName("matrix-who");
        Component name = item.approvedAt() != null ? answer(item) : new Span(item.memberName());
        name.addClassName("matrix-member");
        name.setId("member-" + item.id());
        add(name, person(AssignmentFacts.answerer(item, words)));
        Asked asked = item.asked();
        if (asked != null) {
            Span asks = person(getTranslation("datarequest.time.asks", words.dayOfMonth(asked.day())));
            asks.addClassName("matrix-asks");
            asks.getElement().setAttribute("title", asked.reason());
            add(asks);
        }
        Instant reminded = item.remindedAt();
        if (reminded != null && item.state().isAnswerable()) {
            add(person(getTranslation("datarequest.remind.at", words.moment(reminded))));
        }
        if (failed != null) {
            add(new TroubleNote(failed, words));
        }
    }

    private static Span person(String text) {
        Span person = new Span(text);
        person.addClassName("matrix-person");
        return person;
    }

    /** What is approved has nothing more to be done with it, but can always be read. */
    private Component answer(AssignmentItem item) {
        RouterLink link = new RouterLink(
                item.memberName(),
                OnBehalfView.class,
                new RouteParameters(OnBehalfView.ASSIGNMENT, item.id().toString()));
        link.getElement().setAttribute("title", getTranslation("datarequest.row.read"));
        return link;
    }
}
