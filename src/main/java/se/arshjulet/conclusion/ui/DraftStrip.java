package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.conclusion.ConclusionDrafts.Line;

/** Konklusioner on their way, above those that hold. */
class DraftStrip extends UnorderedList {

    DraftStrip(List<Line> drafts, DateWords words) {
        addClassName("draft-strip");
        setVisible(!drafts.isEmpty());
        getElement().setAttribute("aria-label", getTranslation("conclusion.draft.under-way"));
        drafts.forEach(draft -> add(row(draft, words)));
    }

    private ListItem row(Line draft, DateWords words) {
        Anchor link = new Anchor(DraftView.address(draft.id()), draft.wording());
        link.addClassName("strip-title");
        ListItem row = new ListItem(
                link, new StatusBadge(Labels.look(draft.state()), getTranslation(Labels.key(draft.state()))));
        if (draft.dueOn() != null) {
            Span due = new Span(getTranslation("conclusion.draft.due", words.dayAndYear(draft.dueOn())));
            due.addClassName("quiet");
            row.add(due);
        }
        row.addClassName("strip");
        return row;
    }
}
