package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormFault;

/** What keeps the draft from being published, each with the way to it; quiet until somebody wants to publish. */
final class DraftProblems extends NativeDetails {

    private final Consumer<Spot> goTo;
    private final Span count = new Span();

    DraftProblems(Consumer<Spot> goTo) {
        this.goTo = goTo;
        addClassName("draft-problems");
        setSummary(count);
    }

    void show(FormDefinition form, List<FormFault> faults) {
        setVisible(!faults.isEmpty());
        count.setText(getTranslation("draft.problems", faults.size()));
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> {
            FaultPlace place = FaultPlace.of(fault, form);
            NativeButton way = new NativeButton(name(form, place.spot()), click -> goTo.accept(place.spot()));
            way.addClassName("link-button");
            list.add(new ListItem(way, new Span(" " + fault.message())));
        });
        setContent(list);
        if (faults.isEmpty()) {
            removeClassName("draft-problems-insist");
        }
    }

    private String name(FormDefinition form, Spot spot) {
        String key = String.valueOf(spot.key());
        String name =
                switch (spot.kind()) {
                    case FORM -> getTranslation("draft.form");
                    case SECTION -> form.section(key).title();
                    case QUESTION -> form.question(key).label();
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
