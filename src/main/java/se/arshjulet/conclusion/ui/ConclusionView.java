package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Associations;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.conclusion.ConclusionPublications;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Evidence;
import se.arshjulet.conclusion.Grounds;
import se.arshjulet.conclusion.PlannedActions.ActionItem;
import se.arshjulet.coordinationmap.MapThings;

/** A konklusion's whole life. */
@Route(Numbers.ROUTE)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class ConclusionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Conclusions conclusions;
    private final Grounds grounds;
    private final Evidence evidence;
    private final MapThings mapThings;
    private final Associations associations;
    private final ConclusionPublications publications;
    private final DateWords words;
    private final boolean coordinator = SignedIn.current().is(Role.COORDINATOR);
    private final boolean seesSpread = !SignedIn.current().byLink()
            && Stream.of(Role.COORDINATOR, Role.REVIEWER, Role.READER).anyMatch(SignedIn.current()::is);
    private String title = "";

    ConclusionView(
            Conclusions conclusions,
            Grounds grounds,
            Evidence evidence,
            MapThings mapThings,
            Associations associations,
            ConclusionPublications publications,
            DateWords words) {
        super(Width.WORKING);
        this.conclusions = conclusions;
        this.grounds = grounds;
        this.evidence = evidence;
        this.mapThings = mapThings;
        this.associations = associations;
        this.publications = publications;
        this.words = words.in(getLocale());
        addClassName("conclusion");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Life> life = Numbers.of(event).flatMap(conclusions::find);
        if (life.isPresent()) {
            show(life.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Life life) {
        removeAll();
        Line line = life.line();
        title = getTranslation("conclusion.page-title", line.number(), line.wording());
        add(header(life));
        if (!life.latest().explanation().isEmpty()) {
            Paragraph explanation = new Paragraph(life.latest().explanation());
            explanation.addClassNames("written", "conclusion-explanation");
            add(explanation);
        }
        Div left = new Div(new YearList(life, words), new GroundList(line.number(), grounds, mapThings, words));
        if (seesSpread) {
            left.add(new EvidenceSummary(line, evidence));
        }
        Div right = new Div(actions(line), new VersionList(life, words));
        Div columns = new Div(left, right);
        columns.addClassName("conclusion-columns");
        add(columns);
    }

    private Component header(Life life) {
        Line line = life.line();
        Anchor all = new Anchor("konklusioner", getTranslation("conclusion.title"));
        Span which = new Span(all, new Span(" · " + getTranslation("conclusion.numbered", line.number())));
        which.addClassName("eyebrow");
        PageHeader header = new PageHeader(line.wording()).with(new AreaTags(line.areas()));
        if (line.ending() != null && line.endedOn() != null) {
            String key = line.holdsOn(words.today()) ? "conclusion.ends" : "conclusion.ended";
            header.with(new StatusBadge(
                    State.ENDED, getTranslation(key, Labels.of(line.ending()), words.dayAndYear(line.endedOn()))));
        }
        if (coordinator && evidence.losses().stream().anyMatch(loss -> loss.number() == line.number())) {
            header.with(new StatusBadge(State.ATTENTION, getTranslation("conclusion.lost-evidence")));
        }
        header.with(new Span(getTranslation("conclusion.since", words.dayAndYear(line.since()))));
        header.with(publicPage(line));
        if (coordinator) {
            header.withActions(new ConclusionActions(conclusions, life, words, () -> again(line.number())));
        }
        Div top = new Div(which, header);
        top.addClassName("conclusion-top");
        return top;
    }

    private void again(int number) {
        conclusions.find(number).ifPresent(this::show);
    }

    private Component publicPage(Line line) {
        if (!publications.shows(line.number())) {
            Span notYet = new Span(getTranslation("conclusion.not-public"));
            return coordinator
                    ? new Span(
                            notYet, new Span(" "), new Anchor("konklusioner", getTranslation("conclusion.to-publish")))
                    : notYet;
        }
        String slug = associations.byId(SignedIn.current().association()).slug();
        Anchor link = new Anchor(
                "/karta/%s/konklusioner/%d".formatted(slug, line.number()), getTranslation("conclusion.public-page"));
        link.setRouterIgnore(true);
        return link;
    }

    private Section actions(Line line) {
        Section section = new Section(new H2(getTranslation("conclusion.actions")));
        List<ActionItem> actions = line.actions();
        if (Answers.now(actions, words.today()).isEmpty() && line.holdsOn(words.today())) {
            section.add(new StatusBadge(State.ATTENTION, getTranslation("conclusion.unanswered")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("conclusion-answers");
        actions.forEach(action -> list.add(new ActionLine(action, words)));
        section.add(list);
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
