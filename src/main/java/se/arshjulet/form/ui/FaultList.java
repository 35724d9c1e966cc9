package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.FormFault;

/** What has to be mended in a form before it can be published, each with its place. */
final class FaultList extends Div {

    /** Where the format is described; the address is in forms that people keep. */
    private static final String SCHEMA = "/form.schema.json";

    /** @param start what one can start from instead; null if there is nothing */
    FaultList(List<FormFault> faults, @Nullable Component start) {
        addClassName("form-faults");
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> {
            Span place = new Span(fault.place());
            place.addClassName("form-fault-place");
            list.add(new ListItem(place, new Span(fault.message())));
        });
        add(
                new H2(getTranslation("form.import.faults", faults.size())),
                new Paragraph(getTranslation("form.import.faults.next")),
                list,
                links(start));
    }

    private Div links(@Nullable Component start) {
        Div links = new Div(new Paragraph(format(this)));
        if (start != null) {
            links.add(new Paragraph(start));
        }
        return links;
    }

    /** A link to where the format is described. */
    static Anchor format(Component speaker) {
        Anchor link = new Anchor(SCHEMA, speaker.getTranslation("form.import.format"), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
