package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.association.Members;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.FollowUpDriving;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.conclusion.StaleFollowUpException;

/** A new follow-up is planned and started. A reload keeps what is typed. */
@Route("konklusioner/uppfoljning/ny")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class NewFollowUpView extends Page implements HasDynamicTitle {

    private final FollowUpDriving driving;
    private final FollowUpPlanForm form;

    NewFollowUpView(FollowUps followUps, FollowUpDriving driving, Members members, People people, DateWords dates) {
        super(Width.WORKING);
        this.driving = driving;
        this.form = new FollowUpPlanForm(
                followUps.suggested(),
                members,
                people.withRole(TenantContext.require(), Role.REVIEWER).size(),
                dates.in(getLocale()).today());
        Button start = new Button(
                getTranslation("follow-up.start"), click -> form.require().ifPresent(this::ask));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> UI.getCurrent().navigate("konklusioner"));
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("follow-up.new.line")),
                form,
                new ActionBar().right(cancel, start));
    }

    private void ask(FollowUps.Plan plan) {
        new Question(
                        getTranslation("follow-up.start"),
                        getTranslation("follow-up.start.what", plan.recipients().size()),
                        getTranslation("follow-up.start"),
                        () -> start(plan))
                .open();
    }

    private void start(FollowUps.Plan plan) {
        try {
            if (form.attempt(() -> driving.start(plan))) {
                UI.getCurrent().navigate(FollowUpView.address(plan.year()));
                Notice.done(
                        getTranslation("follow-up.started", plan.recipients().size()));
            }
        } catch (StaleFollowUpException somebodyWasFirst) {
            Notice.failed(getTranslation("follow-up.stale"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("follow-up.new");
    }
}
