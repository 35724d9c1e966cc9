package se.arshjulet.association.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.People;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.FormerRepresentatives;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.association.Party;
import se.arshjulet.association.Representative;
import se.arshjulet.association.Succession;
import se.arshjulet.association.Unit;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;

/** The association as it is today: the parties, their members, the units and who answers for them. */
@Route("organisation")
@Menu(order = 70, title = "menu.organisation", icon = "vaadin:sitemap")
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.READER})
class OrganisationView extends Page implements HasDynamicTitle, MemberEntry.Actions {

    private final Members members;
    private final People people;
    private final LocalDate today;
    private final boolean mayEdit = SignedIn.current().is(Role.COORDINATOR);
    private final FormerRepresentatives former;

    OrganisationView(Members members, People people, Succession succession, FormerRepresentatives former) {
        super(Width.WORKING);
        this.members = members;
        this.former = former;
        this.people = people;
        this.today = succession.day();
        show();
    }

    private void show() {
        removeAll();
        List<Member> all = members.on(today);
        Map<UUID, List<Unit>> units = members.unitsByMember(today);
        List<Representative> representatives = members.representatives();
        add(header(all, units));
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("association.empty"), mayEdit ? getTranslation("association.empty.next") : ""));
            return;
        }
        if (mayEdit) {
            add(new FormerPeople(former.offered(), members, this::show));
        }
        Map<UUID, List<Representative>> byMember =
                representatives.stream().collect(groupingBy(Representative::memberId));
        for (Party party : Party.values()) {
            addSection(party, all, units, byMember);
        }
        addSection(null, all, units, byMember);
    }

    private PageHeader header(List<Member> all, Map<UUID, List<Unit>> units) {
        PageHeader header = new PageHeader(getTranslation("association.title"));
        if (!all.isEmpty()) {
            long real = all.stream().filter(Member::isMember).count();
            int unitCount = units.values().stream().mapToInt(List::size).sum();
            header.withLine(getTranslation("association.line", real, unitCount));
        }
        if (mayEdit) {
            Button bringIn = new Button(getTranslation("association.import.open"), click -> UI.getCurrent()
                    .navigate(ImportView.class));
            Button register = new Button(getTranslation("association.register.open"), click -> UI.getCurrent()
                    .navigate(RegisterView.class));
            // Who is away is kept beside the tasks, how documents look beside these: this knows nothing of either.
            Button away = new Button(
                    getTranslation("association.away"), click -> UI.getCurrent().navigate("organisation/borta"));
            Button documents = new Button(getTranslation("association.documents"), click -> UI.getCurrent()
                    .navigate("dokumentmall"));
            header.withActions(documents, away, register, bringIn);
        }
        return header;
    }

    private void addSection(
            @Nullable Party party,
            List<Member> all,
            Map<UUID, List<Unit>> units,
            Map<UUID, List<Representative>> representatives) {
        List<Member> theirs =
                all.stream().filter(member -> member.party() == party).toList();
        if (theirs.isEmpty()) {
            return;
        }
        H2 heading = new H2(getTranslation("association.party." + (party == null ? "none" : party.name())));
        Section section = new Section(heading);
        section.addClassName("organisation-party");
        theirs.forEach(member -> section.add(new MemberEntry(
                member,
                units.getOrDefault(member.id(), List.of()),
                representatives.getOrDefault(member.id(), List.of()),
                mayEdit ? this : null)));
        add(section);
    }

    @Override
    public void appoint(Member member) {
        new AppointDialog(member, members, people, this::show).open();
    }

    @Override
    public void dismiss(Member member, Representative representative) {
        members.dismiss(member.id(), representative.accountId());
        show();
        Notice.undoable(
                getTranslation("association.dismissed", representative.name(), member.name()),
                getTranslation("association.undo"),
                () -> {
                    members.appoint(member.id(), representative.accountId(), representative.functionTitle());
                    show();
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("association.title");
    }
}
