package se.arshjulet.horizon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.horizon.Sources;
import se.arshjulet.horizon.Sources.Offer;
import se.arshjulet.horizon.Sources.Source;

/** Nytt från källorna: what the followed feeds offer, to choose or to wave off; and the feeds themselves. */
@Route("omvarld/kallor")
@RolesAllowed(Role.Names.COORDINATOR)
class SourcesView extends Page implements HasDynamicTitle {

    private final Sources sources;
    private final DateWords dates;
    private final HorizonProblems problems = new HorizonProblems();
    private final Div news = new Div();
    private final Div followed = new Div();

    SourcesView(Sources sources, DateWords dates) {
        super(Width.READING);
        this.sources = sources;
        this.dates = dates.in(getLocale());
        addClassName("sources-page");
        RouterLink back = new RouterLink(getTranslation("horizon.back"), HorizonView.class);
        back.addClassName("back-link");
        add(
                back,
                new PageHeader(getPageTitle()).withLine(getTranslation("horizon.sources.line")),
                news,
                new H2(getTranslation("horizon.sources.followed")),
                followed,
                following());
        show();
    }

    private Div following() {
        TextField address = new TextField(getTranslation("horizon.source.address"));
        address.setHelperText(getTranslation("horizon.source.address.help"));
        address.setManualValidation(true);
        problems.at("source", address);
        Button follow = new Button(getTranslation("horizon.source.follow"));
        follow.setDisableOnClick(true);
        follow.addClickListener(click -> {
            follow.setEnabled(true);
            if (problems.attempt(() -> readFirst(sources.follow(address.getValue(), "")))) {
                address.clear();
                show();
            }
        });
        Div adding = new Div(address, follow);
        adding.addClassName("source-adding");
        return adding;
    }

    private void readFirst(UUID id) {
        sources.read(id);
        sources.list().stream()
                .filter(source -> source.id().equals(id) && source.failingSince() != null)
                .findFirst()
                .ifPresent(source -> Notice.failed(getTranslation("horizon.source.failed", source.because())));
    }

    private void show() {
        news.removeAll();
        List<Offer> offers = sources.offers();
        if (offers.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("horizon.offers.none"));
            none.addClassName("quiet");
            news.add(none);
        } else {
            UnorderedList rows = new UnorderedList();
            rows.addClassName("offer-rows");
            offers.forEach(offer -> rows.add(new OfferRow(offer, dates, () -> waveOff(offer))));
            news.add(rows);
        }
        followed.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("source-list");
        List<Source> all = sources.list();
        all.forEach(source -> list.add(new SourceRow(source, dates, () -> readAgain(source), () -> unfollow(source))));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("horizon.sources.none"));
            none.addClassName("quiet");
            followed.add(none);
        } else {
            followed.add(list);
        }
    }

    private void waveOff(Offer offer) {
        sources.settle(offer.id());
        Notice.undoable(getTranslation("horizon.offer.waved"), getTranslation("horizon.undo"), () -> {
            sources.offerAgain(offer.id());
            show();
        });
        show();
    }

    private void readAgain(Source source) {
        readFirst(source.id());
        show();
    }

    private void unfollow(Source source) {
        sources.unfollow(source.id());
        Notice.undoable(
                getTranslation("horizon.source.unfollowed", name(source)), getTranslation("horizon.undo"), () -> {
                    problems.attempt(() -> readFirst(sources.follow(source.address(), source.title())));
                    show();
                });
        show();
    }

    static String name(Source source) {
        return source.title().isEmpty() ? source.address() : source.title();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("horizon.sources");
    }
}
