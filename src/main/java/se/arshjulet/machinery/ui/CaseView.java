package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.base.ui.State;
import se.arshjulet.base.ui.StatusBadge;
import se.arshjulet.machinery.Cases;
import se.arshjulet.machinery.Cases.Case;
import se.arshjulet.machinery.Failures;
import se.arshjulet.machinery.Failures.Filter;
import se.arshjulet.machinery.InstanceSubject.Subject;

/** Ett ärende: whose it is, what it is about, and the way it has gone, drawn and as a list. */
@Route("processer/instans/:" + CaseView.CASE)
@RolesAllowed(Role.Names.SYSTEM_ADMINISTRATOR)
class CaseView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String CASE = "caseId";

    private final Cases cases;
    private final Failures failures;
    private final DateWords words;
    private String title = "";

    CaseView(Cases cases, Failures failures, DateWords words) {
        super(Width.FULL);
        this.cases = cases;
        this.failures = failures;
        this.words = words.in(getLocale());
        addClassName("machinery");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Case> found = RouteId.of(event, CASE).flatMap(id -> cases.find(id.toString()));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(Case shown) {
        removeAll();
        Subject subject = shown.subject();
        title = subject == null ? getTranslation("machinery.case.unknown") : subject.title();
        add(new PageHeader(title).with(state(shown), facts(shown)));
        Filter filter = Filter.ofCase(shown.id());
        if (failures.count(filter) > 0) {
            add(section("machinery.failures", new FailureList(failures, filter, words, () -> cases.find(shown.id())
                    .ifPresent(this::show))));
        }
        ModelDrawing picture = new ModelDrawing();
        picture.show(shown);
        Div both = new Div(picture, new PathList(shown, words));
        both.addClassName("machinery-both");
        add(section("machinery.path", both));
    }

    private Component state(Case shown) {
        return shown.endedAt() == null
                ? new StatusBadge(State.UNDER_WAY, getTranslation("machinery.case.running"))
                : new StatusBadge(State.ENDED, getTranslation("machinery.case.ended", words.moment(shown.endedAt())));
    }

    private Component facts(Case shown) {
        Div facts = new Div(
                new Span(shown.association()),
                new Span(getTranslation("machinery.case.started", words.moment(shown.startedAt()))));
        facts.addClassName("machinery-facts");
        RouterLink model = new RouterLink(
                getTranslation("machinery.case.model", shown.modelName(), shown.version()),
                ModelView.class,
                new RouteParameters(ModelView.KEY, shown.modelKey()));
        facts.add(model);
        String caller = shown.caller();
        if (caller != null) {
            facts.add(new RouterLink(
                    getTranslation("machinery.case.caller"), CaseView.class, new RouteParameters(CASE, caller)));
        }
        Subject subject = shown.subject();
        // Only who also works in the association can go there.
        if (subject != null
                && subject.address() != null
                && shown.associationId().equals(SignedIn.current().associationId())) {
            facts.add(new Anchor(subject.address(), getTranslation("machinery.case.open")));
        }
        return facts;
    }

    private Section section(String heading, Component content) {
        Section section = new Section(new H2(getTranslation(heading)), content);
        section.addClassName("machinery-section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
