package se.arshjulet.datarequest.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.association.Members;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.FormCatalog;

/** A new round is planned. A reload of the page keeps what is typed. */
@Route("datauppdrag/ny")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class NewRoundView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** The form's version that it is to ask. */
    static final String FORM = "formular";

    private final PlanForm form;

    NewRoundView(Rounds rounds, FormCatalog forms, Members members, People people, DateWords dates) {
        super(Width.WORKING);
        DateWords words = dates.in(getLocale());
        form = new PlanForm(
                forms.forRequests(),
                Candidate.all(members, words.today()),
                people.withRole(TenantContext.require(), Role.REVIEWER).size(),
                words.today(),
                null);
        add(
                new PageHeader(getTranslation("datarequest.plan.new"))
                        .withLine(getTranslation("datarequest.plan.line")),
                new PlanEditor(rounds, words, form, new PlanPreview(rounds, words), null));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FORM)
                .flatMap(RouteId::read)
                .ifPresent(form::choose);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("datarequest.plan.new");
    }
}
