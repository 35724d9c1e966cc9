package se.arshjulet.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.interview.InformantKey;
import se.arshjulet.interview.InterviewState;
import se.arshjulet.interview.Interviewers;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.Interviews.Line;
import se.arshjulet.interview.Interviews.Meeting;
import se.arshjulet.interview.Interviews.Sheet;
import se.arshjulet.interview.NextStep;

/** What the coordinator can do with an interview as it stands. */
class InterviewActions {

    private final Interviews interviews;
    private final Interviewers interviewers;
    private final InformantKey key;
    private final Sheet sheet;
    private final Line line;
    private final DateWords dates;
    private final Runnable again;
    private final MenuBar speaker = new MenuBar();

    /** @param again shows it as it stands now */
    InterviewActions(
            Interviews interviews,
            Interviewers interviewers,
            InformantKey key,
            Sheet sheet,
            DateWords dates,
            Runnable again) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.key = key;
        this.sheet = sheet;
        this.line = sheet.line();
        this.dates = dates;
        this.again = again;
    }

    /** The likeliest last. */
    List<Component> now() {
        List<Button> buttons = new ArrayList<>();
        if (line.informant().consentWithdrawn()) {
            return List.of();
        }
        boolean open = !sheet.roundClosed();
        switch (line.state()) {
            case CHOSEN -> {
                if (open) {
                    buttons.add(button("interview.book", this::book));
                    buttons.add(button("interview.invite", this::invite));
                }
            }
            case INVITED -> {
                buttons.add(button("interview.remind", this::remind));
                buttons.add(button("interview.book", this::book));
                buttons.add(button("interview.invite.again", this::invite));
            }
            case BOOKED -> booked(buttons);
            case HELD -> held(buttons);
            case CONFIRMED -> {
                if (line.next() == NextStep.TAKE_IN) {
                    buttons.add(button("interview.take-in", this::takeIn));
                }
            }
            case NOT_HELD -> {
                if (open) {
                    buttons.add(button("interview.invite.anew", this::invite));
                }
            }
        }
        if (!buttons.isEmpty()) {
            buttons.get(buttons.size() - 1).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return List.copyOf(buttons);
    }

    private void booked(List<Button> buttons) {
        if (line.next() == NextStep.ANSWER_HER) {
            buttons.add(button("interview.invite.again", this::invite));
            buttons.add(button("interview.move", this::move));
        } else if (line.next() == NextStep.TELL_HOW_IT_WENT) {
            buttons.add(button("interview.not-held", this::notHeld));
            buttons.add(button("interview.move", this::move));
            buttons.add(button("interview.held", this::tellHeld));
        } else {
            buttons.add(button("interview.move", this::move));
            buttons.add(button("interview.held", this::tellHeld));
            buttons.add(button("interview.hold", this::hold));
        }
    }

    private void held(List<Button> buttons) {
        if (sheet.notesSentAt() != null) {
            buttons.add(button("interview.confirm-by-hand", this::confirmByHand));
            buttons.add(button("interview.remind", this::remind));
        } else if (sheet.noted()) {
            buttons.add(button("interview.notes.write", this::hold));
            buttons.add(button("interview.notes.send", this::sendNotes));
        } else {
            buttons.add(button("interview.done-without", this::confirmByHand));
            buttons.add(button("interview.notes.write", this::hold));
        }
    }

    /** What is done seldom. */
    MenuBar more() {
        speaker.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var more = speaker.addItem(speaker.getTranslation("interview.more")).getSubMenu();
        boolean before = !sheet.held() && line.state() != InterviewState.NOT_HELD;
        if (key.isOpenTo(line.informant().id())) {
            more.addItem(
                    speaker.getTranslation(
                            "informant.key.open", line.informant().pseudonym()),
                    click -> new KeyQuestion(
                                    line.informant(), key, identity -> new IdentityCard(line.informant(), identity)
                                            .open())
                            .open());
        }
        if (line.informant().consentWithdrawn()) {
            speaker.setVisible(!more.getItems().isEmpty());
            return speaker;
        }
        if (key.isOpenTo(line.informant().id()) && isAsked()) {
            more.addItem(
                    speaker.getTranslation("interview.link"),
                    click -> interviews.addressByHand(line.id()).ifPresent(address -> new LinkCard(address).open()));
        }
        if (line.state() == InterviewState.CHOSEN || line.state() == InterviewState.INVITED) {
            more.addItem(speaker.getTranslation("interview.held"), click -> tellHeld());
        }
        if (!line.state().isOver() && interviewers.list().size() > 1) {
            more.addItem(
                    speaker.getTranslation("interview.hand-over"),
                    click -> new HandOverQuestion(interviews, interviewers, sheet, again).open());
        }
        if (before && line.next() != NextStep.TELL_HOW_IT_WENT) {
            more.addItem(speaker.getTranslation("interview.not-held"), click -> notHeld());
        }
        speaker.setVisible(!more.getItems().isEmpty());
        return speaker;
    }

    /** Her page has something for her to answer. */
    private boolean isAsked() {
        return line.state() == InterviewState.INVITED
                || line.state() == InterviewState.BOOKED
                || line.state() == InterviewState.HELD && sheet.notesSentAt() != null;
    }

    private Button button(String words, Runnable act) {
        Button button = new Button(speaker.getTranslation(words), click -> act.run());
        return button;
    }

    private void invite() {
        new InviteQuestion(interviews, line, dates, () -> {
                    again.run();
                    Notice.done(speaker.getTranslation(
                            sheet.reachable() ? "interview.invited" : "interview.invited.by-hand",
                            line.informant().pseudonym()));
                })
                .open();
    }

    private void book() {
        meeting("interview.book", new Meeting(null, null, ""), true);
    }

    private void move() {
        meeting("interview.move", new Meeting(HeldQuestion.booked(sheet, dates), sheet.minutes(), sheet.place()), true);
    }

    private void meeting(String words, Meeting known, boolean where) {
        new MeetingQuestion(
                        words,
                        known,
                        where,
                        meeting -> interviews.clashes(line.id(), meeting),
                        dates,
                        meeting -> interviews.book(line.id(), meeting),
                        () -> {
                            again.run();
                            Notice.done(speaker.getTranslation("interview.booked"));
                        })
                .open();
    }

    private void tellHeld() {
        new HeldQuestion(interviews, sheet, dates, again).open();
    }

    private void notHeld() {
        new NotHeldQuestion(interviews, line.id(), again).open();
    }

    private void remind() {
        act(() -> interviews.remindNow(line.id()), "interview.reminded");
    }

    private void confirmByHand() {
        act(() -> interviews.confirmByHand(line.id()), "interview.confirmed");
    }

    private void sendNotes() {
        new SendNotesQuestion(interviews, sheet, dates, again).open();
    }

    /** Where the text is coded already, it says so and does not promise that it is changed. */
    private void takeIn() {
        boolean[] inText = new boolean[1];
        if (new InterviewAttempt()
                .attempt(() -> inText[0] = interviews.takeIn(line.id()), speaker.getTranslation("interview.stale"))) {
            Notice.done(speaker.getTranslation(inText[0] ? "interview.taken-in" : "interview.taken-in.beside"));
        }
        again.run();
    }

    private void hold() {
        UI.getCurrent().navigate(InterviewView.address(line.id()) + "/halla");
    }

    private void act(Runnable work, String done) {
        if (new InterviewAttempt().attempt(work, speaker.getTranslation("interview.stale"))) {
            Notice.done(speaker.getTranslation(done));
        }
        again.run();
    }
}
