package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What somebody wrote, in her own lines. */
final class Quoted {

    private Quoted() {}

    static Paragraph words(String text) {
        Paragraph quote = new Paragraph(text);
        quote.addClassName("quoted");
        return quote;
    }
}
