package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Conclusions.YearStatus;

/** How the konklusioner go, in a few lines, for a page about more than them: what the board found last of each that holds. */
public class ConclusionsInShort extends Div {

    public ConclusionsInShort(List<Line> lines, LocalDate today) {
        addClassName("conclusions-short");
        List<Line> holding = lines.stream().filter(line -> line.holdsOn(today)).toList();
        if (holding.isEmpty()) {
            add(new Paragraph(getTranslation("conclusion.short.none")));
            return;
        }
        add(new Paragraph(new Summary(lines, today).words()));
        UnorderedList list = new UnorderedList();
        holding.forEach(line -> list.add(row(line)));
        add(list);
    }

    private ListItem row(Line line) {
        Anchor wording = new Anchor("konklusioner/" + line.number(), line.number() + ". " + line.wording());
        ListItem row = new ListItem(wording);
        line.statuses().stream()
                .max(Comparator.comparingInt(YearStatus::year))
                .ifPresentOrElse(
                        found -> row.add(new Span(new StatusMark(found.status()), new Span(" " + found.year()))),
                        () -> {
                            Span never = new Span(getTranslation("conclusion.short.never"));
                            never.addClassName("quiet");
                            row.add(never);
                        });
        return row;
    }
}
