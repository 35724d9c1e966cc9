package se.arshjulet.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.account.Role;
import se.arshjulet.association.Members;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.Question;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewRounds.Head;
import se.arshjulet.interview.InterviewRounds.Sheet;
import se.arshjulet.interview.InterviewRounds.Stage;
import se.arshjulet.interview.Interviewers;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.Interviews.Line;

/** One round: who is interviewed at which member, how far each has come, and the one thing to do next. */
@Route(InterviewsView.ROUTE + "/omgang/:" + InterviewRoundView.ID)
@RolesAllowed(Role.Names.COORDINATOR)
class InterviewRoundView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "interviewRoundId";

    private final InterviewRounds rounds;
    private final Interviews interviews;
    private final Informants informants;
    private final Interviewers interviewers;
    private final Members members;
    private final DateWords dates;
    private String title = "";

    InterviewRoundView(
            InterviewRounds rounds,
            Interviews interviews,
            Informants informants,
            Interviewers interviewers,
            Members members,
            DateWords dates) {
        super(Width.WORKING);
        this.rounds = rounds;
        this.interviews = interviews;
        this.informants = informants;
        this.interviewers = interviewers;
        this.members = members;
        this.dates = dates.in(getLocale());
        addClassName("interviews");
    }

    static String address(UUID roundId) {
        return InterviewsView.ROUTE + "/omgang/" + roundId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Sheet> found = RouteId.of(event, ID).flatMap(rounds::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void showAgain(UUID roundId) {
        rounds.find(roundId).ifPresent(this::show);
    }

    private void show(Sheet sheet) {
        removeAll();
        Head head = sheet.head();
        title = head.name();
        Anchor back = new Anchor(InterviewsView.ROUTE, getTranslation("interview.title"));
        back.addClassName("eyebrow");
        PageHeader header = new PageHeader(title)
                .with(InterviewWords.badge(this, head))
                .withLine("%s – %s".formatted(dates.day(head.startsOn()), dates.day(head.endsOn())));
        add(back, header);
        boolean open = head.stage() != Stage.CLOSED;
        if (open) {
            header.withActions(more(head), choose(head));
        }
        if (sheet.lines().isEmpty()) {
            add(new EmptyState(getTranslation("interview.round.empty"), getTranslation("interview.round.empty.next")));
            return;
        }
        add(new StateBar(head));
        byMember(sheet.lines()).forEach((member, lines) -> add(section(member, lines, open, head.id())));
    }

    private Section section(String member, List<Line> lines, boolean open, UUID roundId) {
        H2 heading = new H2(member);
        UnorderedList list = new UnorderedList();
        list.addClassName("interview-list");
        lines.forEach(line -> list.add(
                new InterviewRow(line, dates, open, () -> invite(line, roundId), () -> remove(line, roundId))));
        Section section = new Section(heading, list);
        section.addClassName("interview-member");
        section.getElement().setAttribute("aria-label", member);
        return section;
    }

    private static Map<String, List<Line>> byMember(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.informant().member(), LinkedHashMap::new, Collectors.toList()));
    }

    private Button choose(Head head) {
        Button choose = new Button(getTranslation("interview.choose"), click -> new ChooseQuestion(
                        rounds,
                        informants,
                        interviewers,
                        members.on(dates.today()),
                        head.id(),
                        () -> showAgain(head.id()))
                .open());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return choose;
    }

    private MenuBar more(Head head) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var more = bar.addItem(getTranslation("interview.more"));
        more.getSubMenu().addItem(getTranslation("interview.round.change"), click -> UI.getCurrent()
                .navigate(address(head.id()) + "/andra"));
        more.getSubMenu().addItem(getTranslation("interview.round.close"), click -> new Question(
                        getTranslation("interview.round.close"),
                        getTranslation("interview.round.close.line"),
                        getTranslation("interview.round.close"),
                        () -> close(head.id()))
                .open());
        return bar;
    }

    private void close(UUID roundId) {
        if (new InterviewAttempt().attempt(() -> rounds.close(roundId), getTranslation("interview.stale"))) {
            Notice.done(getTranslation("interview.round.closed"));
        }
        showAgain(roundId);
    }

    private void invite(Line line, UUID roundId) {
        new InviteQuestion(interviews, line, dates, () -> {
                    showAgain(roundId);
                    Notice.done(
                            getTranslation("interview.invited", line.informant().pseudonym()));
                })
                .open();
    }

    private void remove(Line line, UUID roundId) {
        if (new InterviewAttempt().attempt(() -> rounds.remove(line.id()), getTranslation("interview.stale"))) {
            Notice.done(getTranslation("interview.removed", line.informant().pseudonym()));
        }
        showAgain(roundId);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
