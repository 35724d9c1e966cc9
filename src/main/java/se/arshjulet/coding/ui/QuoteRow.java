package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import se.arshjulet.coding.CodedUnits.UnitView;

/** What somebody has said, what it says in short, and the way to where it stands. */
class QuoteRow extends ListItem {

    QuoteRow(UnitView unit) {
        addClassName("quote-row");
        Element quote = new Element("blockquote");
        quote.setText(unit.erased() ? getTranslation("coding.page.erased") : "”" + unit.quote() + "”");
        if (unit.erased()) {
            quote.getClassList().add("quote-erased");
        }
        getElement().appendChild(quote);
        if (!unit.condensation().isEmpty()) {
            add(new Paragraph(unit.condensation()));
        }
        Anchor source = new Anchor(
                Places.unit(unit.textId(), unit.id()),
                "%s · %s · %d".formatted(unit.pseudonym(), unit.member(), unit.year()));
        Div foot = new Div(source);
        foot.addClassName("quote-foot");
        unit.codes().forEach(code -> {
            Span chip = new Span(code.name());
            chip.addClassName("chip");
            foot.add(chip);
        });
        if (unit.area() != null) {
            foot.add(new Span(Labels.of(unit.area())));
        }
        add(foot);
    }
}
