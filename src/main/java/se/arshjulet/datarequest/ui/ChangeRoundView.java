package se.arshjulet.datarequest.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.association.Members;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.Plan;
import se.arshjulet.datarequest.Rounds.Recipient;
import se.arshjulet.datarequest.Rounds.RoundItem;
import se.arshjulet.form.FormCatalog;

/** A draft is changed. What is started is no draft any more and cannot be. */
@Route("datauppdrag/:" + ChangeRoundView.ROUND + "/andra")
@RolesAllowed(Role.Names.COORDINATOR)
class ChangeRoundView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUND = "roundId";
    private static final int MOST_RECIPIENTS = 10_000;

    private final Rounds rounds;
    private final FormCatalog forms;
    private final Members members;
    private final People people;
    private final DateWords words;

    ChangeRoundView(Rounds rounds, FormCatalog forms, Members members, People people, DateWords words) {
        super(Width.WORKING);
        this.rounds = rounds;
        this.forms = forms;
        this.members = members;
        this.people = people;
        this.words = words.in(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<RoundItem> draft =
                RouteId.of(event, ROUND).flatMap(rounds::find).filter(round -> round.state() == RoundState.DRAFT);
        if (draft.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        PlanForm form = new PlanForm(
                forms.forRequests(),
                Candidate.all(members, words.today()),
                people.withRole(TenantContext.require(), Role.REVIEWER).size(),
                words.today(),
                planOf(draft.get()));
        removeAll();
        add(
                new PageHeader(draft.get().title()).withLine(getTranslation("datarequest.plan.line")),
                new PlanEditor(
                        rounds,
                        words,
                        form,
                        new PlanPreview(rounds, words),
                        draft.get().id()));
    }

    private Plan planOf(RoundItem round) {
        List<Recipient> recipients = rounds.assignments(round.id(), 0, MOST_RECIPIENTS).stream()
                .map(item -> new Recipient(item.memberId(), item.representativeId()))
                .toList();
        return new Plan(
                round.title(),
                round.formVersionId(),
                round.referenceYear(),
                round.dueOn(),
                round.reminderDays(),
                round.coveringText(),
                recipients,
                rounds.reviewPlan(round.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("datarequest.plan.change");
    }
}
