package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** A konklusion in the list: what it says, how it has gone year by year, what is done about it. */
class ConclusionRow extends ListItem {

    /** @param lost something that it leans on is used no more, for whoever can look at that */
    ConclusionRow(Line line, boolean lost, DateWords words) {
        addClassName("conclusion-row");
        boolean holds = line.holdsOn(words.today());
        setClassName("conclusion-ended", !holds);
        add(number(line), what(line, lost, words), new Timeline(line));
        if (holds) {
            add(answers(line, words));
        }
    }

    private static Component number(Line line) {
        Span number = new Span(String.valueOf(line.number()));
        number.addClassName("conclusion-number");
        number.getElement().setAttribute("aria-hidden", "true");
        return number;
    }

    private Component what(Line line, boolean lost, DateWords words) {
        Span spoken = new Span(getTranslation("conclusion.numbered", line.number()) + " ");
        spoken.addClassName("visually-hidden");
        Anchor link = new Anchor("konklusioner/" + line.number(), spoken, new Span(line.wording()));
        link.addClassName("conclusion-wording");
        Div what = new Div(new H2(link), new AreaTags(line.areas()));
        what.addClassName("conclusion-what");
        if (lost) {
            Anchor look = new Anchor(EvidenceView.address(line.number()));
            look.add(new StatusBadge(State.ATTENTION, getTranslation("conclusion.lost-evidence")));
            what.add(look);
        }
        if (line.ending() != null && line.endedOn() != null) {
            String day = words.dayAndYear(line.endedOn());
            String key = line.holdsOn(words.today()) ? "conclusion.ends" : "conclusion.ended";
            what.add(new StatusBadge(State.ENDED, getTranslation(key, Labels.of(line.ending()), day)));
        }
        return what;
    }

    private Component answers(Line line, DateWords words) {
        List<ActionItem> now = Answers.now(line.actions(), words.today());
        if (now.isEmpty()) {
            Div nobody = new Div(new StatusBadge(State.ATTENTION, getTranslation("conclusion.unanswered")));
            nobody.addClassName("conclusion-answers");
            long before = line.actions().size();
            if (before > 0) {
                Paragraph earlier = new Paragraph(getTranslation("conclusion.unanswered.earlier", before));
                earlier.addClassName("quiet");
                nobody.add(earlier);
            }
            return nobody;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("conclusion-answers");
        list.getElement().setAttribute("aria-label", getTranslation("conclusion.actions"));
        now.forEach(action -> list.add(new ActionLine(action, words)));
        return list;
    }
}
