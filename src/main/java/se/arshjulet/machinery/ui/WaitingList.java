package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.machinery.Cases;
import se.arshjulet.machinery.Cases.Waiting;
import se.arshjulet.machinery.Models.Drawing;
import se.arshjulet.machinery.Models.Step;

/** The cases that wait at a step, the longest waiting first. */
class WaitingList extends Div {

    private static final int MOST = 50;

    WaitingList(Cases cases, Drawing drawing, String stepId, DateWords words) {
        addClassName("machinery-waiting");
        drawing.steps().stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .ifPresent(step -> {
                    List<Waiting> waiting = cases.waitingAt(drawing.version().modelId(), stepId, MOST);
                    show(step, waiting, words);
                });
    }

    private void show(Step step, List<Waiting> waiting, DateWords words) {
        add(new H3(getTranslation("machinery.waiting", step.name())));
        UnorderedList list = new UnorderedList();
        waiting.forEach(one -> list.add(item(one, words)));
        add(list);
        if (step.waiting() > waiting.size()) {
            Paragraph more = new Paragraph(getTranslation("machinery.waiting.more", step.waiting() - waiting.size()));
            more.addClassName("quiet");
            add(more);
        }
    }

    private ListItem item(Waiting one, DateWords words) {
        String title = one.subject() == null
                ? getTranslation("machinery.case.unknown")
                : one.subject().title();
        RouterLink link = new RouterLink(title, CaseView.class, new RouteParameters(CaseView.CASE, one.id()));
        Span about = new Span(one.association() + " · " + words.moment(one.since()));
        about.addClassName("quiet");
        return new ListItem(link, about);
    }
}
