package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Subject;
import se.arshjulet.conclusion.Spread;

/** What interviews say about a konklusion, told in a sentence and a picture; the quotes are a page further. */
class EvidenceSummary extends Section {

    EvidenceSummary(Line line, Evidence evidence) {
        addClassName("evidence-summary");
        boolean coordinator = SignedIn.current().is(Role.COORDINATOR);
        Spread spread = evidence.spread(Subject.conclusion(line.id()));
        Div head = new Div(new H2(getTranslation("conclusion.evidence")));
        head.addClassName("section-head");
        if (coordinator) {
            head.add(new Button(getTranslation("conclusion.evidence.choose"), click -> UI.getCurrent()
                    .navigate(EvidencePickerView.address(line.number()))));
        }
        add(head);
        Paragraph sentence = new Paragraph(sentence(this, spread));
        if (spread.isEmpty()) {
            sentence.addClassName("quiet");
        }
        add(sentence);
        if (!spread.isEmpty()) {
            add(new SpreadPicture(spread));
        }
        if (coordinator) {
            add(new Anchor(EvidenceView.address(line.number()), getTranslation("conclusion.evidence.read")));
        }
    }

    /** "14 citat från 9 nyckelpersoner hos 5 av 6 medlemmar. 11 talar för, 3 talar emot." */
    static String sentence(Component speaker, Spread spread) {
        return spread.isEmpty()
                ? speaker.getTranslation("conclusion.evidence.none")
                : speaker.getTranslation(
                        "conclusion.evidence.sentence",
                        spread.supports() + spread.contradicts(),
                        spread.informants(),
                        spread.members(),
                        spread.byMember().size(),
                        spread.supports(),
                        spread.contradicts());
    }
}
