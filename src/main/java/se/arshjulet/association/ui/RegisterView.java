package se.arshjulet.association.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.account.Role;
import se.arshjulet.association.Members;
import se.arshjulet.association.Proposals;
import se.arshjulet.association.Proposals.Waiting;
import se.arshjulet.association.RegisterKeeping;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.form.RegisterKind;

/** What answers choose from beside members and units: first what somebody has missed, then insatser and target groups. */
@Route("organisation/register")
@RolesAllowed(Role.Names.COORDINATOR)
class RegisterView extends Page implements HasDynamicTitle, ProposalLine.Actions {

    private final RegisterKeeping keeping;
    private final Proposals proposals;
    private final Members members;
    private final DateWords words;
    private final LocalDate today;
    private final Section open = new Section();
    private final RegisterItems interventions;
    private final RegisterItems targetGroups;

    RegisterView(RegisterKeeping keeping, Proposals proposals, Members members, DateWords words, Clock clock) {
        super(Width.READING);
        this.keeping = keeping;
        this.proposals = proposals;
        this.members = members;
        this.words = words.in(getLocale());
        this.today = LocalDate.now(clock);
        interventions = new RegisterItems(RegisterKind.INTERVENTION, keeping, this.words);
        targetGroups = new RegisterItems(RegisterKind.TARGET_GROUP, keeping, this.words);
        addClassName("register-page");
        open.addClassName("register-section");
        Button back = new Button(getTranslation("association.register.back"), click -> UI.getCurrent()
                .navigate(OrganisationView.class));
        add(
                new PageHeader(getTranslation("association.register.title"))
                        .withLine(getTranslation("association.register.line"))
                        .withActions(back),
                open,
                interventions,
                targetGroups);
        show();
    }

    private void show() {
        List<Waiting> waiting = proposals.waiting();
        open.removeAll();
        open.add(new H2(getTranslation("association.proposals", waiting.size())));
        if (waiting.isEmpty()) {
            open.add(new EmptyState(
                    getTranslation("association.proposals.none"), getTranslation("association.proposals.none.next")));
        } else {
            Paragraph about = new Paragraph(getTranslation("association.proposals.about"));
            about.addClassName("quiet");
            Div list = new Div();
            list.addClassName("register-list");
            list.getElement().setAttribute("role", "list");
            waiting.forEach(proposal -> list.add(new ProposalLine(proposal, words, this)));
            open.add(about, list);
        }
        interventions.show();
        targetGroups.show();
    }

    @Override
    public void takeIn(Waiting proposal) {
        if (proposal.kind() == RegisterKind.UNIT) {
            new UnitMemberDialog(proposal, members.on(today), member -> {
                        proposals.takeIn(proposal.id(), member.id());
                        decided("association.proposal.taken-in", proposal);
                    })
                    .open();
        } else {
            ProposalTrouble.tell(() -> {
                proposals.takeIn(proposal.id(), null);
                decided("association.proposal.taken-in", proposal);
            });
        }
    }

    @Override
    public void merge(Waiting proposal) {
        new MergeDialog(proposal, proposals, entry -> {
                    proposals.merge(proposal.id(), entry.id());
                    undoable(getTranslation("association.proposal.merged", proposal.name(), entry.name()), proposal);
                })
                .open();
    }

    @Override
    public void decline(Waiting proposal) {
        new DeclineDialog(proposal, reason -> {
                    proposals.decline(proposal.id(), reason);
                    undoable(getTranslation("association.proposal.declined", proposal.name()), proposal);
                })
                .open();
    }

    private void decided(String key, Waiting proposal) {
        show();
        Notice.done(getTranslation(key, proposal.name()));
    }

    private void undoable(String done, Waiting proposal) {
        show();
        Notice.undoable(
                done,
                getTranslation("association.undo"),
                () -> ProposalTrouble.tell(() -> {
                    proposals.reopen(proposal.id());
                    show();
                }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("association.register.title");
    }
}
