package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.arshjulet.coordinationmap.SmallCounts;
import se.arshjulet.coordinationmap.WorkingMap.Standing;
import se.arshjulet.coordinationmap.WorkingMap.Withheld;

/** Which counts the public will not see, and why: only a coordinator may know which are small and which protect them. */
class WithheldCounts extends Div {

    /** @param changed when the limit has been set anew */
    WithheldCounts(Standing standing, SmallCounts counts, Runnable changed) {
        addClassName("withheld-counts");
        long small = standing.withheld().stream().filter(Withheld::tooSmall).count();
        UnorderedList list = new UnorderedList();
        standing.withheld()
                .forEach(count -> list.add(new ListItem(count.words() + ": "
                        + getTranslation(count.tooSmall() ? "map.withheld.small" : "map.withheld.protects"))));
        NativeDetails details = new NativeDetails(
                getTranslation("map.withheld.count", standing.withheld().size(), small), list);
        details.setVisible(!standing.withheld().isEmpty());
        Button limit = new Button(
                getTranslation("map.threshold.ask", counts.threshold()),
                click -> new ThresholdQuestion(counts, changed).open());
        limit.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        limit.setAriaLabel(getTranslation("map.threshold") + ": " + counts.threshold());
        add(details, limit);
        if (!standing.exposed().isEmpty()) {
            Paragraph told =
                    new Paragraph(getTranslation("map.withheld.exposed", String.join("; ", standing.exposed())));
            told.addClassName("withheld-exposed");
            add(told);
        }
    }
}
