package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.interview.InformantKey;
import se.arshjulet.interview.InterviewState;
import se.arshjulet.interview.Interviewers;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.Interviews.Offered;
import se.arshjulet.interview.Interviews.Sheet;

/** One interview: how it stands, what comes next, and what has been said about the time and the notes. */
@Route(InterviewsView.ROUTE + "/:" + InterviewView.ID)
@RolesAllowed(Role.Names.COORDINATOR)
class InterviewView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "interviewId";

    private final Interviews interviews;
    private final Interviewers interviewers;
    private final InformantKey key;
    private final List<InterviewPanel> panels;
    private final DateWords dates;
    private String title = "";

    InterviewView(
            Interviews interviews,
            Interviewers interviewers,
            InformantKey key,
            List<InterviewPanel> panels,
            DateWords dates) {
        super(Width.READING);
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.key = key;
        this.panels = panels;
        this.dates = dates.in(getLocale());
        addClassName("interviews");
    }

    static String address(UUID interviewId) {
        return InterviewsView.ROUTE + "/" + interviewId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Sheet> found = RouteId.of(event, ID).flatMap(interviews::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(Sheet sheet) {
        removeAll();
        title = sheet.line().informant().pseudonym() + " · " + sheet.roundName();
        Anchor back = new Anchor(InterviewRoundView.address(sheet.roundId()), sheet.roundName());
        back.addClassName("eyebrow");
        InterviewActions actions = new InterviewActions(interviews, interviewers, key, sheet, dates, () -> interviews
                .find(sheet.line().id())
                .ifPresent(this::show));
        PageHeader header = new PageHeader(InterviewWords.whom(sheet.line().informant()))
                .with(InterviewWords.badge(this, sheet.line()))
                .withLine(getTranslation("interview.by", sheet.line().interviewer()))
                .withActions(actions.more());
        if (sheet.line().informant().consentWithdrawn()) {
            add(back, header, withdrawn(sheet));
            return;
        }
        add(back, header, now(sheet, actions), time(sheet), notes(sheet));
        panels.forEach(panel -> add(panel.of(sheet)));
    }

    /** Nothing of what she has said is shown any more; what becomes of it is decided where everything is erased. */
    private Div withdrawn(Sheet sheet) {
        Paragraph what = new Paragraph(
                getTranslation("interview.withdrawn", sheet.line().informant().pseudonym()));
        what.addClassName("interview-now-next");
        Div banner = new Div(
                what,
                new Paragraph(
                        getTranslation(sheet.held() ? "interview.withdrawn.held" : "interview.withdrawn.not-held")));
        if (sheet.held()) {
            banner.add(new Anchor("intervjuer/gallring", getTranslation("retention.title")));
        }
        banner.addClassNames("interview-now", "interview-now-stuck", "interview-withdrawn");
        banner.getElement().setAttribute("role", "note");
        return banner;
    }

    /** What comes next, and the buttons for it. */
    private Div now(Sheet sheet, InterviewActions actions) {
        Paragraph next = new Paragraph(InterviewWords.next(this, sheet.line().next()));
        next.addClassName("interview-now-next");
        Div now = new Div(next);
        now.addClassName("interview-now");
        now.setClassName("interview-now-stuck", sheet.line().next().isStuck());
        List<Component> buttons = actions.now();
        if (!buttons.isEmpty()) {
            Div bar = new Div(buttons.toArray(Component[]::new));
            bar.addClassName("interview-now-actions");
            now.add(bar);
        }
        return now;
    }

    private Section time(Sheet sheet) {
        Section section = section("interview.section.time");
        InterviewState state = sheet.line().state();
        if (!sheet.informantWords().isEmpty()) {
            Span words = new Span("”%s”".formatted(sheet.informantWords()));
            words.addClassName("interview-words");
            section.add(new Paragraph(getTranslation("interview.she-writes")), new Paragraph(words));
        }
        if (state == InterviewState.NOT_HELD) {
            section.add(new Paragraph(getTranslation("interview.not-held.because", sheet.notHeldReason())));
        } else if (sheet.line().startsAt() != null) {
            section.add(new Paragraph("%s, %s%s"
                    .formatted(
                            InterviewWords.when(dates, sheet.line().startsAt()),
                            getTranslation("interview.minutes.count", sheet.minutes()),
                            sheet.place().isEmpty() ? "" : ", " + sheet.place())));
        } else if (state == InterviewState.INVITED) {
            section.add(new Paragraph(
                    getTranslation("interview.offered", dates.day(Objects.requireNonNull(sheet.answerBy())))));
            UnorderedList times = new UnorderedList();
            sheet.offered().forEach(time -> times.add(new ListItem(words(time))));
            section.add(times);
        } else {
            section.add(new Paragraph(getTranslation("interview.no-time")));
        }
        if (!sheet.reachable() && !sheet.held()) {
            Paragraph unreachable = new Paragraph(getTranslation("interview.unreachable"));
            unreachable.addClassName("quiet");
            section.add(unreachable);
        }
        return section;
    }

    private String words(Offered time) {
        return "%s, %s, %s"
                .formatted(
                        InterviewWords.when(dates, time.startsAt()),
                        getTranslation("interview.minutes.count", time.minutes()),
                        time.place());
    }

    private Section notes(Sheet sheet) {
        Section section = section("interview.section.notes");
        if (sheet.line().state() == InterviewState.NOT_HELD) {
            section.setVisible(false);
            return section;
        }
        if (sheet.notesErased()) {
            section.add(new Paragraph(getTranslation("interview.notes.erased")));
            return section;
        }
        Anchor write = new Anchor(
                address(sheet.line().id()) + "/halla",
                getTranslation(sheet.notesSentAt() == null ? "interview.notes.write" : "interview.notes.read"));
        String how = sheet.confirmation() != null
                ? getTranslation(
                        "interview.confirmation." + InterviewWords.key(sheet.confirmation()),
                        dates.day(dates.dayOf(Objects.requireNonNull(sheet.confirmedAt()))))
                : sheet.notesSentAt() != null
                        ? getTranslation(
                                "interview.notes.sent",
                                dates.day(dates.dayOf(sheet.notesSentAt())),
                                dates.day(Objects.requireNonNull(sheet.confirmBy())))
                        : getTranslation(sheet.noted() ? "interview.notes.some" : "interview.notes.none");
        section.add(new Paragraph(how), new Paragraph(write));
        sheet.corrections().forEach(correction -> {
            Paragraph part = new Paragraph(correction.part()
                    + (correction.takenIn() ? " · " + getTranslation("interview.correction.taken-in") : ""));
            part.addClassName("interview-correction-part");
            Paragraph text = new Paragraph(correction.text());
            text.addClassName("interview-words");
            section.add(part, text);
        });
        return section;
    }

    private Section section(String key) {
        H2 heading = new H2(getTranslation(key));
        heading.setId(key.replace('.', '-'));
        Section section = new Section(heading);
        section.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
