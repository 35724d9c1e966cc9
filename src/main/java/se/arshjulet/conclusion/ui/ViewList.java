package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.FollowUpProposals;
import se.arshjulet.conclusion.FollowUps.Item;
import se.arshjulet.conclusion.FollowUps.View;

/** What the members think: how many of each, then each one's grounds and wishes; those who chose may also choose what is shown publicly. */
class ViewList extends Div {

    private final @Nullable FollowUpProposals proposals;
    private final FollowUpPage page;

    /** @param proposals null for those who do not choose */
    ViewList(Item item, @Nullable FollowUpProposals proposals, FollowUpPage page) {
        this.proposals = proposals;
        this.page = page;
        addClassName("views");
        add(new H3(getTranslation("follow-up.views")), new Paragraph(tally(item.views())));
        UnorderedList list = new UnorderedList();
        item.views().forEach(view -> list.add(line(item.id(), view)));
        add(list);
    }

    private String tally(List<View> views) {
        List<String> counts = new ArrayList<>();
        for (ConclusionStatus status : ConclusionStatus.values()) {
            long count = views.stream().filter(view -> view.view() == status).count();
            if (count > 0) {
                counts.add(count + " " + Labels.of(status));
            }
        }
        return counts.isEmpty() ? getTranslation("follow-up.views.none") : String.join(" · ", counts);
    }

    private ListItem line(UUID itemId, View view) {
        Span member = new Span(view.memberName());
        member.addClassName("view-member");
        Div head = new Div(member);
        head.addClassName("view-head");
        if (view.view() != null) {
            head.add(new StatusMark(view.view()));
        }
        ListItem line = new ListItem(head);
        if (!view.grounds().isBlank()) {
            line.add(written(view.grounds()));
        }
        if (!view.needs().isBlank()) {
            Span label = new Span(getTranslation("follow-up.needs"));
            label.addClassName("view-label");
            Paragraph needs = new Paragraph(label, new Span(view.needs()));
            needs.addClassName("written");
            line.add(needs);
        }
        if (proposals != null && !view.grounds().isBlank()) {
            line.add(choice(itemId, view, proposals));
        } else if (view.shownPublicly()) {
            Span shown = new Span(getTranslation("follow-up.shown"));
            shown.addClassName("view-shown");
            line.add(shown);
        }
        return line;
    }

    private Checkbox choice(UUID itemId, View view, FollowUpProposals chooser) {
        Checkbox shown = new Checkbox(getTranslation("follow-up.show"), view.shownPublicly());
        shown.setAriaLabel(getTranslation("follow-up.show.of", view.memberName()));
        shown.addValueChangeListener(
                change -> page.attempt(() -> chooser.showPublicly(itemId, view.assignmentId(), change.getValue())));
        return shown;
    }

    private static Paragraph written(String text) {
        Paragraph written = new Paragraph(text);
        written.addClassName("written");
        return written;
    }
}
