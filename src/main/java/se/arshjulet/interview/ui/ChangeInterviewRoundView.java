package se.arshjulet.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.interview.Guides;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewRounds.Sheet;
import se.arshjulet.interview.InterviewRounds.Stage;

/** A round as it is planned, changed. A reload keeps what is typed. */
@Route(InterviewsView.ROUTE + "/omgang/:" + InterviewRoundView.ID + "/andra")
@PreserveOnRefresh
@RolesAllowed(Role.Names.COORDINATOR)
class ChangeInterviewRoundView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final InterviewRounds rounds;
    private final Guides guides;

    ChangeInterviewRoundView(InterviewRounds rounds, Guides guides) {
        super(Width.READING);
        this.rounds = rounds;
        this.guides = guides;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Sheet> found = RouteId.of(event, InterviewRoundView.ID)
                .flatMap(rounds::find)
                .filter(sheet -> sheet.head().stage() != Stage.CLOSED);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (getComponentCount() == 0) {
            show(found.get());
        }
    }

    private void show(Sheet sheet) {
        String back = InterviewRoundView.address(sheet.head().id());
        InterviewRoundForm form = new InterviewRoundForm(
                sheet.draft(), guides.list(), sheet.head().stage() == Stage.UNDER_WAY);
        Button save = new Button(getTranslation("interview.round.save"), click -> {
            if (form.save(draft -> rounds.change(sheet.head().id(), draft))) {
                UI.getCurrent().navigate(back);
                Notice.done(getTranslation("interview.round.changed"));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> UI.getCurrent().navigate(back));
        add(new PageHeader(getPageTitle()).withLine(sheet.head().name()), form, new ActionBar().right(cancel, save));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.round.change");
    }
}
