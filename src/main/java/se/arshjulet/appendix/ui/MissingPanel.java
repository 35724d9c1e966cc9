package se.arshjulet.appendix.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.arshjulet.appendix.Appendices;
import se.arshjulet.appendix.Missing;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.DueDate;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.datarequest.Rounds;

/** What is missing, from whom and since when, and what to do about it. */
class MissingPanel extends Section {

    private static final int AT_FIRST = 12;

    private final Rounds rounds;
    private final DateWords words;
    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();

    MissingPanel(Appendices appendices, Rounds rounds, DateWords words, int year, boolean listed) {
        this.rounds = rounds;
        this.words = words;
        addClassName("appendix-missing");
        List<Missing> missing = appendices.missing(year);
        heading.setText(getTranslation("appendix.missing", missing.size()));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (missing.isEmpty()) {
            add(new Paragraph(getTranslation("appendix.missing.none")));
        }
        list.addClassName("appendix-missing-list");
        missing.stream().limit(AT_FIRST).forEach(one -> list.add(line(one)));
        add(list);
        if (missing.size() > AT_FIRST) {
            Button more = new Button(getTranslation("appendix.missing.more", missing.size() - AT_FIRST));
            more.addClickListener(click -> {
                missing.stream().skip(AT_FIRST).forEach(one -> list.add(line(one)));
                more.setVisible(false);
            });
            add(more);
        }
        Checkbox inDocument = new Checkbox(getTranslation("appendix.missing.listed"), listed);
        inDocument.addValueChangeListener(change -> appendices.listMissing(year, change.getValue()));
        add(inDocument);
    }

    /** Into sight, and where one reads on. */
    void come() {
        heading.getElement().executeJs("this.scrollIntoView({ block: 'start' }); this.focus({ preventScroll: true });");
    }

    private ListItem line(Missing missing) {
        Span what = new Span(
                missing.intervention().isEmpty() ? getTranslation("appendix.missing.unnamed") : missing.intervention());
        what.addClassName("appendix-missing-what");
        ListItem line = new ListItem(what);
        LocalDate due = missing.dueOn();
        UUID assignment = missing.assignmentId();
        if (assignment == null || due == null) {
            line.add(facts(getTranslation("appendix.missing.not-asked")));
            return line;
        }
        line.add(facts(getTranslation("appendix.missing.from", missing.member(), missing.person())));
        if (!missing.headings().isEmpty()) {
            line.add(facts(getTranslation("appendix.missing.headings", String.join(", ", missing.headings()))));
        }
        Div below = new Div();
        below.addClassName("appendix-missing-below");
        if (missing.canBeReminded()) {
            Button remind = new Button(getTranslation("datarequest.action.remind"));
            remind.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            remind.setAriaLabel(getTranslation("appendix.missing.remind", missing.person()));
            remind.setDisableOnClick(true);
            remind.addClickListener(click -> {
                rounds.remindNow(assignment);
                Notice.done(getTranslation("appendix.missing.reminded", missing.person()));
            });
            below.add(new DueDate(words, due, true), remind);
        } else {
            below.add(new Span(getTranslation("appendix.missing.waits")));
        }
        line.add(below);
        return line;
    }

    private static Span facts(String text) {
        Span facts = new Span(text);
        facts.addClassName("appendix-missing-facts");
        return facts;
    }
}
