package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.FollowUps.Item;
import se.arshjulet.conclusion.FollowUps.State;

/** What is proposed for a konklusion, or what the board found, to read. */
class Finding extends Div {

    Finding(Item item, State state) {
        addClassName("proposal");
        boolean decided = state == State.DECIDED;
        add(new H3(getTranslation(decided ? "follow-up.found" : "follow-up.proposal")));
        if (decided) {
            say(item.decidedStatus(), item.decidedGrounds());
            if (item.decidedStatus() != item.proposedStatus() && item.proposedStatus() != null) {
                add(new Paragraph(getTranslation("follow-up.proposed-otherwise", Labels.of(item.proposedStatus()))));
            }
        } else {
            say(item.proposedStatus(), item.proposedGrounds());
        }
    }

    private void say(@Nullable ConclusionStatus status, String grounds) {
        if (status == null) {
            add(new Paragraph(getTranslation("follow-up.proposal.none")));
            return;
        }
        Paragraph written = new Paragraph(grounds);
        written.addClassName("written");
        add(new StatusMark(status), written);
    }
}
