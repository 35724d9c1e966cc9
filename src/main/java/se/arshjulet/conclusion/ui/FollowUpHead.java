package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.conclusion.FollowUpDriving;
import se.arshjulet.conclusion.FollowUps.Sheet;
import se.arshjulet.conclusion.FollowUps.State;

/** The top of a follow-up: which year, what the board found if it has, and what its coordinator can do apart from going on. */
class FollowUpHead extends Div {

    private final FollowUpPage page;
    private final FollowUpDriving driving;
    private final Sheet sheet;
    private final DateWords words;
    private final int year;

    FollowUpHead(FollowUpPage page, FollowUpDriving driving, Sheet sheet, DateWords words) {
        this.page = page;
        this.driving = driving;
        this.sheet = sheet;
        this.words = words;
        this.year = sheet.line().year();
        Anchor back = new Anchor("konklusioner", getTranslation("follow-up.back"));
        back.addClassName("eyebrow");
        PageHeader header = new PageHeader(getTranslation("follow-up.title", String.valueOf(year)));
        header.with(new Paragraph(line()));
        whatToDo().ifPresent(header::withLine);
        if (sheet.mayDrive() && sheet.line().state() != State.DECIDED) {
            addActions(header);
        }
        add(back, header);
    }

    /** What is hers to do, before she has read a word of it. */
    private Optional<String> whatToDo() {
        if (sheet.left().isEmpty()) {
            return Optional.empty();
        }
        return switch (sheet.line().state()) {
            case COMMENTING -> Optional.of(getTranslation("follow-up.todo.comment"));
            case DECIDING -> Optional.of(getTranslation("follow-up.todo.read"));
            default -> Optional.empty();
        };
    }

    private String line() {
        State state = sheet.line().state();
        if (state == State.DECIDED && sheet.line().decidedOn() != null) {
            return getTranslation(
                    "follow-up.decided",
                    words.fullDay(sheet.line().decidedOn()),
                    sheet.line().minuteReference());
        }
        return getTranslation("follow-up.board", words.fullDay(sheet.boardMeetsOn()), sheet.startedBy());
    }

    private void addActions(PageHeader header) {
        State state = sheet.line().state();
        boolean waitsForOthers =
                sheet.participants().stream().anyMatch(person -> !person.done() && state != State.PROPOSING);
        if (state == State.GATHERING) {
            header.withActions(
                    new Button(getTranslation("follow-up.stop"), click -> askToStop()),
                    new Button(getTranslation("follow-up.round"), click -> UI.getCurrent()
                            .navigate("datauppdrag/" + sheet.roundId())));
        } else if (waitsForOthers) {
            header.withActions(new Button(getTranslation("follow-up.remind"), click -> remind()));
        }
        header.withActions(more());
    }

    private MenuBar more() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem more = bar.addItem(getTranslation("follow-up.more"));
        more.getSubMenu().addItem(getTranslation("follow-up.move"), click -> askForDay());
        more.getSubMenu().addItem(getTranslation("follow-up.withdraw"), click -> askToWithdraw());
        return bar;
    }

    private void remind() {
        page.attempt(() -> Notice.done(getTranslation("follow-up.reminded", driving.remindNow(year))));
    }

    private void askToStop() {
        int missing = sheet.line().asked() - sheet.line().answered();
        new ReasonQuestion(
                        getTranslation("follow-up.stop"),
                        getTranslation("follow-up.stop.what", missing),
                        getTranslation("follow-up.reason.sent"),
                        "reason",
                        reason -> driving.stopGathering(year, reason),
                        () -> page.goOn(() -> {}, getTranslation("follow-up.stopped")))
                .open();
    }

    private void askToWithdraw() {
        new ReasonQuestion(
                        getTranslation("follow-up.withdraw"),
                        getTranslation("follow-up.withdraw.what"),
                        getTranslation("follow-up.reason.sent"),
                        "reason",
                        reason -> driving.withdraw(year, reason),
                        () -> {
                            UI.getCurrent().navigate("konklusioner");
                            Notice.done(getTranslation("follow-up.withdrawn"));
                        })
                .dangerous()
                .open();
    }

    private void askForDay() {
        new DayQuestion(
                        sheet,
                        words,
                        day -> driving.moveDue(year, day),
                        () -> page.goOn(() -> {}, getTranslation("follow-up.moved")))
                .open();
    }
}
