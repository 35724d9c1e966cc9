package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import se.arshjulet.base.DateWords;
import se.arshjulet.horizon.Sources.Offer;

/** Something new in a feed: read it, make it a tip, or wave it off. */
class OfferRow extends ListItem {

    OfferRow(Offer offer, DateWords dates, Runnable waveOff) {
        addClassName("offer-row");
        Anchor title = new Anchor(offer.address(), offer.title());
        title.setRouterIgnore(true);
        title.setTarget(AnchorTarget.BLANK);
        title.getElement().setAttribute("rel", "noopener noreferrer");
        title.addClassName("offer-title");
        Span from = new Span(
                offer.publishedOn() == null
                        ? offer.source()
                        : offer.source() + " · " + dates.dayOfMonth(offer.publishedOn()));
        from.addClassName("quiet");
        Div words = new Div(title, from);
        words.addClassName("offer-words");
        Button choose = new Button(getTranslation("horizon.offer.choose"), click -> getUI().ifPresent(
                        ui -> ui.navigate(NewTipView.class, prefilled(offer))));
        choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
        choose.setAriaLabel(getTranslation("horizon.offer.choose") + ": " + offer.title());
        Button wave = new Button(getTranslation("horizon.offer.wave"), click -> waveOff.run());
        wave.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        wave.setAriaLabel(getTranslation("horizon.offer.wave") + ": " + offer.title());
        Div acts = new Div(choose, wave);
        acts.addClassName("offer-acts");
        add(words, acts);
    }

    private static QueryParameters prefilled(Offer offer) {
        return QueryParameters.simple(Map.of(
                "adress",
                offer.address(),
                "titel",
                offer.title(),
                NewTipView.OFFER,
                offer.id().toString()));
    }
}
