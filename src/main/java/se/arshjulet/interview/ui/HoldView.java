package se.arshjulet.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.interview.InterviewRecordings;
import se.arshjulet.interview.InterviewRecordings.Recording;
import se.arshjulet.interview.InterviewState;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.Interviews.Sheet;

/** The page that is open while an interview is held: the guide, and what is written down. Nothing on it names the informant. */
@Route(InterviewsView.ROUTE + "/:" + InterviewView.ID + "/halla")
@RolesAllowed(Role.Names.COORDINATOR)
class HoldView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Interviews interviews;
    private final InterviewRecordings recordings;
    private final DateWords dates;
    private String title = "";

    HoldView(Interviews interviews, InterviewRecordings recordings, DateWords dates) {
        super(Width.WORKING);
        this.interviews = interviews;
        this.recordings = recordings;
        this.dates = dates.in(getLocale());
        addClassName("hold-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Sheet> found = RouteId.of(event, InterviewView.ID)
                .flatMap(interviews::find)
                .filter(sheet -> sheet.line().state() != InterviewState.NOT_HELD);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (found.get().line().informant().consentWithdrawn() || found.get().notesErased()) {
            event.forwardTo(InterviewView.address(found.get().line().id()));
            return;
        }
        show(found.get());
    }

    private void show(Sheet sheet) {
        removeAll();
        title = getTranslation("interview.hold.title", sheet.line().informant().pseudonym());
        Anchor back = new Anchor(
                InterviewView.address(sheet.line().id()),
                getTranslation("interview.hold.back", sheet.line().informant().pseudonym()));
        back.addClassName("eyebrow");
        Paragraph names = new Paragraph(getTranslation("interview.hold.names"));
        names.addClassName("quiet");
        Anchor map =
                new Anchor(InterviewView.address(sheet.line().id()) + "#kartan", getTranslation("interview.hold.map"));
        map.addClassName("header-link");
        map.setTarget("_blank");
        add(
                back,
                new PageHeader(title)
                        .withLine(sheet.line().informant().member() + ", "
                                + sheet.line().informant().function())
                        .with(names)
                        .withActions(map));
        // Whoever writes out afterwards listens meanwhile.
        Div players = new Div();
        players.addClassName("hold-recordings");
        recordings.of(sheet.line().id()).stream()
                .filter(recording -> !recording.erased())
                .forEach(recording -> players.add(player(recording)));
        players.setVisible(players.getChildren().findAny().isPresent());
        add(players);
        add(new NoteSheet(sheet.line().id(), SignedIn.current().accountId(), sheet.guide()), onward(sheet));
    }

    /** After the last question: what comes next is on the interview's page, and begins with that it has been held. */
    private Div onward(Sheet sheet) {
        Div onward = new Div();
        onward.addClassName("hold-onward");
        String interview = InterviewView.address(sheet.line().id());
        if (sheet.line().state() == InterviewState.BOOKED) {
            Button held = new Button(getTranslation("interview.held"), click -> new HeldQuestion(
                            interviews, sheet, dates, () -> UI.getCurrent().navigate(interview))
                    .open());
            held.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            onward.add(held);
        } else {
            onward.add(new Anchor(
                    interview,
                    getTranslation(
                            "interview.hold.back", sheet.line().informant().pseudonym())));
        }
        return onward;
    }

    private Div player(Recording recording) {
        Span name = new Span(getTranslation("interview.recording", recording.number()));
        name.addClassName("quiet");
        Div both = new Div(name, new RecordingPlayer(recording));
        both.addClassName("hold-recording");
        return both;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
