package se.arshjulet.trend.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendCards;
import se.arshjulet.trend.TrendEvidence;

/** The tips that a trend leans on. */
class EvidencePart extends Div {

    private final TrendCard card;
    private final TrendCards cards;
    private final DateWords words;
    private final Runnable changed;

    /** @param changed what happens when something was tied or untied */
    EvidencePart(TrendCard card, TrendCards cards, ScanTips tips, DateWords words, boolean editable, Runnable changed) {
        this.card = card;
        this.cards = cards;
        this.words = words;
        this.changed = changed;
        addClassName("trend-evidence");
        List<TrendEvidence> evidence = cards.evidence(card.id());
        if (evidence.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("trend.evidence.none"));
            none.addClassName("quiet");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            evidence.forEach(one -> list.add(entry(one, editable)));
            add(list);
        }
        if (editable) {
            add(new Button(
                    getTranslation("trend.evidence.add"),
                    click -> new TipQuestion(card, evidence, cards, tips, words, changed).open()));
        }
    }

    private ListItem entry(TrendEvidence evidence, boolean editable) {
        ScanTip tip = evidence.tip();
        ListItem entry = new ListItem();
        String address = tip.address();
        if (address == null) {
            entry.add(new Span(tip.title()));
        } else {
            Anchor link = new Anchor(address, tip.title(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            entry.add(link);
        }
        Paragraph facts =
                new Paragraph(getTranslation("trend.kind." + tip.kind().name().toLowerCase(Locale.ROOT)) + " · "
                        + words.dayAndYear(tip.addedOn()));
        facts.addClassName("quiet");
        if (!evidence.shows().isEmpty()) {
            entry.add(new Paragraph(evidence.shows()));
        }
        entry.add(facts);
        if (editable) {
            Button untie = new Button(getTranslation("trend.evidence.remove"), click -> untie(evidence));
            untie.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            untie.setAriaLabel(getTranslation("trend.evidence.remove") + ": " + tip.title());
            entry.add(untie);
        }
        return entry;
    }

    private void untie(TrendEvidence evidence) {
        cards.untie(card.id(), evidence.tip().id());
        changed.run();
        Notice.undoable(getTranslation("trend.evidence.removed"), getTranslation("trend.undo"), () -> {
            cards.tie(card.id(), evidence.tip().id(), evidence.shows());
            changed.run();
        });
    }
}
