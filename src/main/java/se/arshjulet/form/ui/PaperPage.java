package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.arshjulet.base.ui.PageHeader;

/** A form on paper as a page of its own: what it is, for whom and of which day above it, and the button that prints. */
public final class PaperPage extends Div {

    /** @param facts for whom and by when; the day it is printed comes last
     * @param others what it can be left for: the same form in another way, blank or answered, say */
    public PaperPage(String title, List<String> facts, FormPaper paper, Anchor... others) {
        addClassName("paper-page");
        PageHeader header = new PageHeader(title);
        facts.forEach(fact -> header.with(new Span(fact)));
        Button print = new Button(
                getTranslation("form.paper.print"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        for (Anchor other : others) {
            other.addClassName("header-link");
            header.withActions(other);
        }
        add(header.withActions(print), paper);
    }

    /** With room to say who filled it in, and when. */
    public static PaperPage blank(String title, List<String> facts, FormPaper paper, Anchor... others) {
        PaperPage page = new PaperPage(title, facts, paper, others);
        Div by = new Div(page.line("form.paper.by"), page.line("form.paper.day"));
        by.addClassName("paper-by");
        paper.addComponentAsFirst(by);
        return page;
    }

    private Component line(String key) {
        Span line = new Span(getTranslation(key));
        line.addClassName("paper-named");
        return line;
    }
}
