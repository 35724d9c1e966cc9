package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.datarequest.AssignmentFilter;
import se.arshjulet.datarequest.RoundState;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.datarequest.Rounds.RoundItem;
import se.arshjulet.machinery.Troubles;

/** One round: its head, how its launch goes, and the matrix of who stands where. */
@Route("datauppdrag/:" + RoundView.ROUND)
@RolesAllowed(Role.Names.COORDINATOR)
class RoundView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUND = "roundId";

    private final Rounds rounds;
    private final RoundActions actions;
    private final AssignmentActions assignmentActions;
    private final Troubles troubles;
    private final DateWords words;
    private final Div head = new Div();
    private String title = "";

    RoundView(
            Rounds rounds,
            RoundActions actions,
            AssignmentActions assignmentActions,
            Troubles troubles,
            DateWords words) {
        super(Width.FULL);
        this.rounds = rounds;
        this.actions = actions;
        this.assignmentActions = assignmentActions;
        this.troubles = troubles;
        this.words = words.in(getLocale());
        addClassName("round");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<RoundItem> round = RouteId.of(event, ROUND).flatMap(rounds::find);
        if (round.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        AssignmentFilter filter = FilterAddress.read(event.getLocation().getQueryParameters());
        show(round.get(), filter);
    }

    private void show(RoundItem round, AssignmentFilter filter) {
        removeAll();
        title = round.title();
        Matrix matrix = new Matrix(round, rounds, assignmentActions, troubles, words);
        matrix.filter(filter);
        MatrixFilter bar = new MatrixFilter(filter, chosen -> {
            matrix.filter(chosen);
            remember(round.id(), chosen);
        });
        MoveSeveral several = new MoveSeveral(round, matrix, rounds, words);
        bar.add(several);
        matrix.onChanged(() -> rounds.find(round.id()).ifPresent(now -> {
            showHead(now, matrix);
            several.show(now);
        }));
        add(head, new H2(getTranslation("datarequest.round.members")), bar, matrix);
        showHead(round, matrix);
    }

    private void showHead(RoundItem round, Matrix matrix) {
        Runnable changed = () -> {
            matrix.refresh();
            rounds.find(round.id()).ifPresent(now -> showHead(now, matrix));
        };
        head.removeAll();
        head.add(new RoundHead(round, words, actions, changed));
        if (round.state() == RoundState.STARTING) {
            head.add(new LaunchProgress(round, () -> rounds.find(round.id()), changed));
        }
    }

    private static void remember(UUID roundId, AssignmentFilter filter) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "datauppdrag/" + roundId + FilterAddress.write(filter));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
