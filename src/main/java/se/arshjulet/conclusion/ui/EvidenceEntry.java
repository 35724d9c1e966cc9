package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.coding.CodedUnits.CodeName;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.conclusion.Evidence.Item;

/** A quote that speaks for or against, and from where in which interview it comes. */
class EvidenceEntry extends ListItem {

    private final Div facts = new Div();

    EvidenceEntry(Item item, DateWords words) {
        addClassNames("evidence", item.isLost() ? "evidence-lost" : "evidence-held");
        UnitView unit = item.unit();
        if (item.isLost()) {
            add(new StatusBadge(State.ATTENTION, getTranslation("conclusion.evidence.lost", item.lost())));
        } else if (unit != null) {
            add(quote(unit), from(unit));
        }
        if (item.returnedAt() != null) {
            String since = words.dayAndYear(words.dayOf(item.returnedAt()));
            Paragraph returned = new Paragraph(
                    item.returned().isEmpty()
                            ? getTranslation("conclusion.evidence.returned", since)
                            : getTranslation("conclusion.evidence.returned.because", since, item.returned()));
            returned.addClassNames("quiet", "evidence-returned");
            add(returned);
        }
        if (!item.why().isEmpty()) {
            Paragraph why = new Paragraph(item.why());
            why.addClassName("written");
            add(why);
        }
        Span who = new Span(getTranslation(
                "conclusion.evidence.by", item.writtenBy(), words.dayAndYear(words.dayOf(item.writtenAt()))));
        who.addClassName("quiet");
        facts.add(who);
        facts.addClassName("entry-actions");
        add(facts);
    }

    void addActions(Item item, Runnable turn, Runnable remove) {
        UnitView unit = item.unit();
        String about = unit == null || unit.condensation().isEmpty() ? item.lost() : unit.condensation();
        if (!item.isLost()) {
            facts.add(small("conclusion.evidence.turn." + item.stance().name().toLowerCase(Locale.ROOT), about, turn));
        }
        facts.add(small("conclusion.remove", about, remove));
    }

    private Button small(String key, String about, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + about);
        return button;
    }

    private Div quote(UnitView unit) {
        Div both = new Div();
        if (unit.erased()) {
            Paragraph gone = new Paragraph(getTranslation("conclusion.evidence.erased"));
            gone.addClassName("quiet");
            both.add(gone);
        } else {
            Paragraph quote = new Paragraph("”" + unit.quote().strip() + "”");
            quote.addClassName("evidence-quote");
            both.add(quote);
        }
        if (!unit.condensation().isEmpty()) {
            both.add(new Paragraph(unit.condensation()));
        }
        return both;
    }

    /** "N7 · Storby kommun · 2025 · Remiss, Väntan", and the way to where it stands. */
    private Paragraph from(UnitView unit) {
        Anchor text = new Anchor("kodning/text/%s?enhet=%s".formatted(unit.textId(), unit.id()), unit.pseudonym());
        text.setTitle(getTranslation("conclusion.evidence.to-text"));
        @Nullable String area = unit.area() == null ? null : Labels.of(unit.area());
        String facts = Stream.of(
                        unit.member(),
                        unit.year() == 0 ? "" : String.valueOf(unit.year()),
                        area,
                        unit.codes().stream().map(CodeName::name).collect(Collectors.joining(", ")))
                .filter(fact -> fact != null && !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        Paragraph from = new Paragraph(text, new Span(" · " + facts));
        from.addClassNames("quiet", "evidence-from");
        return from;
    }
}
