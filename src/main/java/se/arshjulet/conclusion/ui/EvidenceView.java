package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Associations;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Evidence.Item;
import se.arshjulet.conclusion.Evidence.Subject;
import se.arshjulet.conclusion.Spread;

/** Everything that was said for and against a konklusion, to be read through, and from where each piece comes. */
@Route(Numbers.ROUTE + "/belagg")
@RolesAllowed(Role.Names.COORDINATOR)
class EvidenceView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** The association whose public page leads here: another's konklusion has the same number. */
    private static final String ASSOCIATION = "forbund";

    private final Conclusions conclusions;
    private final Associations associations;
    private final Evidence evidence;
    private final DateWords words;

    EvidenceView(Conclusions conclusions, Associations associations, Evidence evidence, DateWords words) {
        super(Width.WORKING);
        this.conclusions = conclusions;
        this.associations = associations;
        this.evidence = evidence;
        this.words = words.in(getLocale());
    }

    static String address(int number) {
        return Numbers.address(number) + "/belagg";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Line> line = Numbers.of(event)
                .filter(number -> isHers(event))
                .flatMap(conclusions::find)
                .map(Conclusions.Life::line);
        if (line.isPresent()) {
            show(line.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private boolean isHers(BeforeEnterEvent event) {
        String slug = associations.byId(SignedIn.current().association()).slug();
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ASSOCIATION)
                .map(slug::equals)
                .orElse(true);
    }

    private void show(Line line) {
        removeAll();
        Subject subject = Subject.conclusion(line.id());
        Spread spread = evidence.spread(subject);
        Span eyebrow = new Span(new Anchor(
                Numbers.address(line.number()),
                getTranslation("conclusion.page-title", line.number(), line.wording())));
        eyebrow.addClassName("eyebrow");
        Button choose = new Button(getTranslation("conclusion.evidence.choose"), click -> UI.getCurrent()
                .navigate(EvidencePickerView.address(line.number())));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                eyebrow,
                new PageHeader(getPageTitle())
                        .withLine(EvidenceSummary.sentence(this, spread))
                        .withActions(choose));
        List<Item> all = evidence.of(subject);
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("conclusion.evidence.none"), getTranslation("conclusion.evidence.none.next")));
            return;
        }
        lost(line, subject, all).ifPresent(this::add);
        if (!spread.isEmpty()) {
            add(new SpreadPicture(spread));
        }
        add(new EvidenceColumns(all, EvidenceColumns.Changes.WITH_REASON, evidence, words, () -> show(line)));
    }

    /** Something that it leaned on is used no more, and nobody has said that it stands without. */
    private Optional<Component> lost(Line line, Subject subject, List<Item> all) {
        long unsettled =
                all.stream().filter(item -> item.isLost() && !item.settled()).count();
        if (unsettled == 0) {
            return Optional.empty();
        }
        Span sentence = new Span(getTranslation("conclusion.evidence.losses", unsettled));
        Button stands = new Button(getTranslation("conclusion.evidence.stands"), click -> {
            evidence.standsWithout(subject);
            show(line);
            Notice.done(getTranslation("conclusion.evidence.stands.done"));
        });
        Div strip = new Div(sentence, stands);
        strip.addClassName("strip");
        return Optional.of(strip);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conclusion.evidence");
    }
}
