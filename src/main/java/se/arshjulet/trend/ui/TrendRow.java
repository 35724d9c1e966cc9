package se.arshjulet.trend.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjulet.trend.Assessment;
import se.arshjulet.trend.TrendCard;

/** A trend in the list: what it is, how it is judged and how that has moved. */
class TrendRow extends ListItem {

    TrendRow(TrendCard card, int year) {
        addClassName("trend-row");
        Anchor title = new Anchor(Places.card(card.id()), card.title());
        title.addClassName("trend-row-title");
        Paragraph happening = new Paragraph(card.happening());
        happening.addClassName("trend-row-words");
        Div words = new Div(title, happening, facts(card));
        words.addClassName("trend-row-main");
        add(words, judged(card, year));
    }

    private Paragraph facts(TrendCard card) {
        List<String> facts = new ArrayList<>();
        if (!card.sector().isEmpty()) {
            facts.add(card.sector());
        }
        facts.add(
                card.evidence() == 0
                        ? getTranslation("trend.no-evidence")
                        : getTranslation("trend.evidence.count", card.evidence()));
        if (!card.conclusions().isEmpty()) {
            facts.add(getTranslation(
                    "trend.touches",
                    String.join(
                            ", ",
                            card.conclusions().stream().map(String::valueOf).toList())));
        }
        Paragraph line = new Paragraph(String.join(" · ", facts));
        line.addClassName("quiet");
        return line;
    }

    private Div judged(TrendCard card, int year) {
        Div judged = new Div();
        judged.addClassName("trend-row-judged");
        Optional<Assessment> newest = card.upTo(year);
        if (newest.isEmpty()) {
            judged.add(new Span(getTranslation("trend.not-judged")));
            return judged;
        }
        Span weight = new Span(getTranslation(
                "trend.product", newest.get().likelihood(), newest.get().impact()));
        weight.addClassName("trend-weight");
        Span words = new Span(Labels.judged(newest.get()));
        judged.add(weight, words, since(card, newest.get(), year));
        return judged;
    }

    private Span since(TrendCard card, Assessment newest, int year) {
        Span since = new Span(
                newest.year() < year
                        ? getTranslation("trend.judged-in", String.valueOf(newest.year()))
                        : card.upTo(year - 1)
                                .map(before -> moved(before, newest))
                                .orElseGet(() -> getTranslation("trend.new-this-year")));
        since.addClassName("quiet");
        return since;
    }

    private String moved(Assessment before, Assessment now) {
        int difference = now.weight() - before.weight();
        String key = difference == 0 ? "trend.same" : difference > 0 ? "trend.heavier" : "trend.lighter";
        return getTranslation(key, before.likelihood(), before.impact(), String.valueOf(before.year()));
    }
}
