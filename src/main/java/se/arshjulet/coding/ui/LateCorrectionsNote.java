package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arshjulet.interview.InterviewTexts.Correction;

/** What the informant has said against a text whose coding had begun: whoever reads its quotes reads it first. */
class LateCorrectionsNote extends Aside {

    LateCorrectionsNote(String pseudonym, List<Correction> corrections) {
        addClassName("coding-corrected");
        Paragraph heading = new Paragraph(getTranslation("coding.corrected", pseudonym));
        heading.setId("coding-corrected");
        getElement().setAttribute("aria-labelledby", "coding-corrected");
        UnorderedList list = new UnorderedList();
        corrections.forEach(correction -> {
            Span part = new Span(correction.part() + ": ");
            part.addClassName("coding-corrected-part");
            list.add(new ListItem(part, new Span(correction.words())));
        });
        add(heading, list);
    }
}
