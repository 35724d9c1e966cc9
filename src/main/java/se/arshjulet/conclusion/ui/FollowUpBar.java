package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.conclusion.FollowUpDriving;
import se.arshjulet.conclusion.FollowUpParts;
import se.arshjulet.conclusion.FollowUps.Sheet;
import se.arshjulet.conclusion.FollowUps.State;
import se.arshjulet.conclusion.InvalidConclusionException;
import se.arshjulet.review.Reviews;

/** What takes the follow-up on from here: the one thing that the person signed in can do. */
class FollowUpBar extends Div {

    private final FollowUpPage page;
    private final FollowUpDriving driving;
    private final Sheet sheet;
    private final Map<UUID, ProposalField> proposed;

    FollowUpBar(
            FollowUpPage page,
            FollowUpDriving driving,
            FollowUpParts parts,
            Reviews reviews,
            Sheet sheet,
            DateWords words,
            Map<UUID, ProposalField> proposed,
            Map<UUID, StandField> stands) {
        this.page = page;
        this.driving = driving;
        this.sheet = sheet;
        this.proposed = proposed;
        addClassName("follow-up-bar");
        if (page.registers(sheet)) {
            add(new DecisionForm(page, parts, sheet, words, stands));
        }
        ActionBar bar = new ActionBar();
        if (FollowUpPage.mayDecide(sheet) && !page.registers(sheet)) {
            bar.right(new Button(getTranslation("follow-up.decision"), click -> page.beginToRegister()));
        }
        if (sheet.mayDo() && sheet.line().state() == State.DECIDING) {
            bar.right(reading(parts));
        }
        if (sheet.mayDrive() && sheet.line().state() == State.PROPOSING) {
            bar.left(new Span(getTranslation("follow-up.propose.next")))
                    .right(primary("follow-up.propose", this::askToPropose));
        } else if (sheet.line().state() == State.COMMENTING && sheet.review() != null) {
            new FollowUpVerdict(page, reviews, sheet, sheet.review()).offer(bar);
        }
        if (bar.getChildren().anyMatch(side -> side.getChildren().findAny().isPresent())) {
            add(bar);
        }
    }

    boolean hasSomethingToDo() {
        return getChildren().findAny().isPresent();
    }

    /** Her own part of the board's step: read, or still to be said so. */
    private Component reading(FollowUpParts parts) {
        if (sheet.left().isEmpty()) {
            return new Span(getTranslation("follow-up.read.done"));
        }
        Button button = new Button(
                getTranslation("follow-up.read.send"),
                click -> page.goOn(
                        () -> parts.read(Objects.requireNonNull(sheet.stepId())),
                        getTranslation("follow-up.read.thanks")));
        if (!page.registers(sheet)) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private Button primary(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void askToPropose() {
        new Question(
                        getTranslation("follow-up.propose"),
                        getTranslation("follow-up.propose.what"),
                        getTranslation("follow-up.propose"),
                        this::propose)
                .open();
    }

    private void propose() {
        try {
            page.goOn(() -> driving.proposed(sheet.line().year()), getTranslation("follow-up.proposed"));
        } catch (InvalidConclusionException lacking) {
            proposed.forEach((id, field) -> field.explain(lacking.problems().getOrDefault(id.toString(), "")));
            proposed.entrySet().stream()
                    .filter(field ->
                            lacking.problems().containsKey(field.getKey().toString()))
                    .findFirst()
                    .ifPresent(field -> field.getValue().focusOnProblem());
            Notice.failed(getTranslation(
                    "follow-up.propose.lacking", lacking.problems().size()));
        }
    }
}
