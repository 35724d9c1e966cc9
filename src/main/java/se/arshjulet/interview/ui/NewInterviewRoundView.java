package se.arshjulet.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.interview.Guides;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewRounds.Draft;
import se.arshjulet.interview.RoundInformation;

/** A new round. A reload keeps what is typed. */
@Route(InterviewsView.ROUTE + "/ny")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class NewInterviewRoundView extends Page implements HasDynamicTitle {

    /** The usual length of a round, in months. */
    private static final int MONTHS = 2;

    NewInterviewRoundView(InterviewRounds rounds, Guides guides, DateWords dates) {
        super(Width.READING);
        LocalDate today = dates.today();
        InterviewRoundForm form = new InterviewRoundForm(
                new Draft(
                        rounds.freeName(
                                getTranslation("interview.round.name.suggested", String.valueOf(today.getYear()))),
                        today.getYear(),
                        today,
                        today.plusMonths(MONTHS),
                        RoundInformation.USUAL,
                        null,
                        guides.usual()),
                guides.list(),
                false);
        Button save = new Button(getTranslation("interview.round.create"), click -> {
            UUID[] made = new UUID[1];
            if (form.save(draft -> made[0] = rounds.create(draft))) {
                UI.getCurrent().navigate(InterviewRoundView.address(made[0]));
                Notice.done(getTranslation("interview.round.created"));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> UI.getCurrent().navigate(InterviewsView.class));
        add(
                new PageHeader(getPageTitle()).withLine(getTranslation("interview.round.new.line")),
                form,
                new ActionBar().right(cancel, save));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.round.new");
    }
}
