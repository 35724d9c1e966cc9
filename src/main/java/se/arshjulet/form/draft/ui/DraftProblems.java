package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormFault;

/** What keeps the draft from being published, each with the way to it; quiet until somebody wants to publish. */
final class DraftProblems extends NativeDetails {

    private static final Set<String> RULES = Set.of(
            "draft.property.showIf",
            "draft.property.requiredIf",
            "draft.property.constraints",
            "draft.property.calculation");

    private final Consumer<Spot> goTo;
    private final Span count = new Span();

    DraftProblems(Consumer<Spot> goTo) {
        this.goTo = goTo;
        addClassName("draft-problems");
        setSummary(count);
    }

    /** @param unfinished where something has been begun that says nothing yet */
    void show(FormDefinition form, List<FormFault> faults, List<Spot> unfinished) {
        int all = faults.size() + unfinished.size();
        setVisible(all > 0);
        count.setText(getTranslation("draft.problems", all));
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> {
            FaultPlace place = FaultPlace.of(fault, form);
            list.add(new ListItem(way(form, place.spot()), new Span(" " + said(fault))));
        });
        unfinished.forEach(spot ->
                list.add(new ListItem(way(form, spot), new Span(" " + getTranslation("draft.problems.unfinished")))));
        setContent(list);
        if (all == 0) {
            removeClassName("draft-problems-insist");
        }
    }

    private NativeButton way(FormDefinition form, Spot spot) {
        NativeButton way = new NativeButton(name(form, spot), click -> goTo.accept(spot));
        way.addClassName("link-button");
        return way;
    }

    /** What is wrong, after the rule that it is wrong with. */
    private String said(FormFault fault) {
        int comma = fault.place().indexOf(", ");
        String rule = comma < 0 ? "" : "draft.property." + fault.place().substring(comma + 2);
        return RULES.contains(rule) ? getTranslation(rule) + ": " + fault.plain() : fault.plain();
    }

    private String name(FormDefinition form, Spot spot) {
        String key = String.valueOf(spot.key());
        String name =
                switch (spot.kind()) {
                    case FORM -> getTranslation("draft.form");
                    case SECTION -> form.section(key).title();
                    case QUESTION -> QuestionName.of(form.question(key), form);
                };
        return name.isBlank() ? key : name;
    }

    /** She wanted to publish. */
    void insist() {
        setOpen(true);
        addClassName("draft-problems-insist");
        getElement().executeJs("this.querySelector('summary').focus(); this.scrollIntoView({block: 'start'})");
    }
}
