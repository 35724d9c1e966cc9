package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.arshjulet.coordinationmap.WorkingMap.Standing;
import se.arshjulet.coordinationmap.WorkingMap.Withheld;

/** Which counts the public will not see, and why: only those inside may know which are small and which protect them. */
class WithheldCounts extends Div {

    WithheldCounts(Standing standing) {
        addClassName("withheld-counts");
        long small = standing.withheld().stream().filter(Withheld::tooSmall).count();
        UnorderedList list = new UnorderedList();
        standing.withheld()
                .forEach(count -> list.add(new ListItem(count.words() + ": "
                        + getTranslation(count.tooSmall() ? "map.withheld.small" : "map.withheld.protects"))));
        NativeDetails details = new NativeDetails(
                getTranslation("map.withheld.count", standing.withheld().size(), small), list);
        details.setVisible(!standing.withheld().isEmpty());
        add(details);
        if (!standing.exposed().isEmpty()) {
            Paragraph told =
                    new Paragraph(getTranslation("map.withheld.exposed", String.join("; ", standing.exposed())));
            told.addClassName("withheld-exposed");
            add(told);
        }
    }
}
