package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.conclusion.FollowUps.Item;

/** A konklusion in a follow-up: on the left what the members say of it, on the right what is made of that. */
class FollowUpEntry extends Section {

    private final Div said = new Div();
    private final Div done = new Div();

    FollowUpEntry(Item item) {
        addClassName("follow-up-entry");
        setId("konklusion-" + item.number());
        Span number = new Span(String.valueOf(item.number()));
        number.addClassName("conclusion-number");
        Anchor wording = new Anchor("konklusioner/" + item.number(), item.wording());
        wording.addClassName("conclusion-wording");
        H2 heading = new H2(number, wording);
        Div facts = new Div(new AreaTags(item.areas()));
        facts.addClassName("follow-up-facts");
        if (item.earlier() != null) {
            Span earlier = new Span(
                    new Span(getTranslation(
                            "follow-up.earlier", String.valueOf(item.earlier().year()))),
                    new StatusMark(item.earlier().status()));
            earlier.addClassName("follow-up-earlier");
            facts.add(earlier);
            if (!item.earlier().wording().equals(item.wording())) {
                facts.add(new Span(
                        getTranslation("follow-up.reworded", item.earlier().wording())));
            }
        }
        if (!item.said().isNothing()) {
            facts.add(interviews(item));
        }
        said.addClassName("follow-up-said");
        done.addClassName("follow-up-done");
        add(heading, facts, said, done);
    }

    /** Coordinators go on to the quotes; others are told how many. */
    private Component interviews(Item item) {
        String words = getTranslation(
                "follow-up.interviews", item.said().supports(), item.said().contradicts());
        return SignedIn.current().is(Role.COORDINATOR)
                ? new Anchor(EvidenceView.address(item.number()), words)
                : new Span(words);
    }

    void says(Component component) {
        said.add(component);
    }

    void does(Component component) {
        done.add(component);
    }
}
