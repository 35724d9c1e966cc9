package se.arshjulet.trend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.trend.TrendCard;
import se.arshjulet.trend.TrendCards;

/** One trendkort: what happens, what it means and for whom, what it leans on, and how it has been judged over the years. */
@Route(Places.CARD)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class TrendView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final TrendCards cards;
    private final ScanTips tips;
    private final Conclusions conclusions;
    private final DateWords words;
    private final boolean coordinator = SignedIn.current().is(Role.COORDINATOR);
    private String title = "";

    TrendView(TrendCards cards, ScanTips tips, Conclusions conclusions, DateWords words) {
        super(Width.READING);
        this.cards = cards;
        this.tips = tips;
        this.conclusions = conclusions;
        this.words = words.in(getLocale());
        addClassName("trend");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TrendCard> card = RouteId.of(event, Places.CARD_ID).flatMap(cards::find);
        if (card.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(card.get());
        }
    }

    private void reload(TrendCard card) {
        cards.find(card.id()).ifPresent(this::show);
    }

    private void show(TrendCard card) {
        title = card.title();
        removeAll();
        add(header(card));
        LocalDate retiredOn = card.retiredOn();
        if (retiredOn != null) {
            Paragraph away = new Paragraph(getTranslation("trend.put-away.since", words.dayAndYear(retiredOn))
                    + (card.retiredBecause().isEmpty() ? "" : " " + card.retiredBecause()));
            away.addClassName("trend-away");
            add(away);
        }
        add(part("trend.field.happening", text(card.happening())));
        add(part(
                "trend.means",
                card.consequence().isEmpty() ? quiet(getTranslation("trend.means.none")) : text(card.consequence()),
                card.affected().isEmpty()
                        ? new Paragraph()
                        : quiet(getTranslation("trend.for-whom", card.affected()))));
        add(part("trend.history", new AssessmentHistory(card, words.today().getYear())));
        add(part(
                "trend.evidence",
                new EvidencePart(card, cards, tips, words, coordinator && card.isLiving(), () -> reload(card))));
        if (!card.conclusions().isEmpty()) {
            add(part("trend.conclusions", touched(card.conclusions())));
        }
    }

    private PageHeader header(TrendCard card) {
        PageHeader header = new PageHeader(card.title());
        if (!card.sector().isEmpty()) {
            header.withLine(card.sector());
        }
        header.withActions(Places.link(Places.TRENDS, getTranslation("trend.to-list")));
        if (coordinator && card.isLiving()) {
            Button away = new Button(getTranslation("trend.put-away"), click -> new PutAwayQuestion(because -> {
                        cards.retire(card.id(), because);
                        reload(card);
                        Notice.done(getTranslation("trend.put-away.done"));
                    })
                    .open());
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Button change = new Button(getTranslation("trend.change"), click -> UI.getCurrent()
                    .navigate(Places.card(card.id()) + "/andra"));
            header.withActions(away, change);
        } else if (coordinator) {
            header.withActions(new Button(getTranslation("trend.bring-back"), click -> {
                cards.bringBack(card.id());
                reload(card);
                Notice.done(getTranslation("trend.bring-back.done"));
            }));
        }
        return header;
    }

    private Section part(String key, Component... content) {
        Section part = new Section(new H2(getTranslation(key)));
        part.add(content);
        part.addClassName("trend-part");
        return part;
    }

    private static Paragraph text(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("written");
        return text;
    }

    private static Paragraph quiet(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("quiet");
        return text;
    }

    private UnorderedList touched(List<Integer> numbers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("trend-conclusions");
        conclusions.list().stream()
                .filter(line -> numbers.contains(line.number()))
                .forEach(line -> list.add(new ListItem(
                        new Anchor("konklusioner/" + line.number(), line.number() + ". " + line.wording()))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
