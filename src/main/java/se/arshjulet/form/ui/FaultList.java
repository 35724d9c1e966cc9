package se.arshjulet.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.form.FormFault;

/** What has to be mended in a form before it can be published, each with its place. */
final class FaultList extends Div {

    FaultList(List<FormFault> faults) {
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
                list);
    }
}
