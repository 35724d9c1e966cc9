package se.arshjulet.flow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Question;
import se.arshjulet.flow.Count;
import se.arshjulet.flow.Figures;
import se.arshjulet.flow.Reconciliations;
import se.arshjulet.flow.Reconciliations.Sheet;
import se.arshjulet.flow.Reconciliations.Stand;
import se.arshjulet.flow.UnlikelyFigures;

/** The three things that a member can do: take the other's figures, propose others, or explain. */
class OwnTurn extends Section {

    private final Reconciliations reconciliations;
    private final Sheet sheet;
    private final Stand own;
    private final Runnable done;
    private final ReconciliationProblems problems = new ReconciliationProblems();

    /** @param done afterwards: the page is shown anew */
    OwnTurn(Reconciliations reconciliations, Sheet sheet, Stand own, Runnable done) {
        this.reconciliations = reconciliations;
        this.sheet = sheet;
        this.own = own;
        this.done = done;
        addClassName("flow-own");
        H2 heading = new H2(getTranslation("flow.reconciliation.own", own.memberName()));
        heading.setId("own-" + own.memberId());
        getElement().setAttribute("aria-labelledby", "own-" + own.memberId());
        Div ways = new Div(take(), propose(), explain());
        ways.addClassName("flow-ways");
        add(heading, ways);
    }

    private Div take() {
        Div way = way("take");
        Set<Figures> others = new LinkedHashSet<>();
        sheet.stands().stream()
                .filter(stand -> !stand.memberId().equals(own.memberId()))
                .map(Stand::standsBy)
                .filter(figures -> !figures.equals(own.standsBy()))
                .filter(Figures::isWhole)
                .forEach(others::add);
        if (others.isEmpty()) {
            way.add(new Paragraph(getTranslation("flow.reconciliation.take.none")));
        }
        others.forEach(figures -> {
            Button take = new Button(
                    getTranslation("flow.reconciliation.take.button", ReconciliationWords.figures(figures)),
                    click -> takeOver(figures));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            take.setDisableOnClick(true);
            way.add(take);
        });
        return way;
    }

    private Div propose() {
        Div way = way("propose");
        IntegerField women = field("women");
        IntegerField men = field("men");
        problems.at("women", women);
        problems.at("men", men);
        Div fields = new Div(women, men);
        fields.addClassName("flow-fields");
        way.add(
                fields,
                button(
                        "propose",
                        () -> sure(
                                women.getValue(),
                                men.getValue(),
                                () -> act(() -> reconciliations.propose(
                                        sheet.line().id(),
                                        own.memberId(),
                                        women.getValue(),
                                        men.getValue(),
                                        sheet.turns().size())))));
        return way;
    }

    /** Asks once more about what looks like a slip; what she has typed stays in the fields. */
    private void sure(@Nullable Integer women, @Nullable Integer men, Runnable propose) {
        if (women == null
                || men == null
                || !Reconciliations.canBe(women, men)
                || !UnlikelyFigures.isFarFrom(stated(), women, men)) {
            propose.run();
            return;
        }
        new Question(
                        getTranslation("flow.reconciliation.unlikely"),
                        getTranslation(
                                "flow.reconciliation.unlikely.line",
                                ReconciliationWords.figures(Figures.of(women, men))),
                        getTranslation("flow.reconciliation.unlikely.yes"),
                        propose)
                .open();
    }

    /** What each end states together, and what anybody stands by. */
    private List<Figures> stated() {
        return Stream.concat(
                        Stream.of(sheet.line().out(), sheet.line().in()),
                        sheet.stands().stream().map(Stand::standsBy))
                .toList();
    }

    private Div explain() {
        Div way = way("explain");
        TextArea words = new TextArea(getTranslation("flow.reconciliation.explain.words"));
        words.setHelperText(getTranslation("flow.reconciliation.explain.help"));
        words.setMaxLength(2000);
        words.setMinRows(3);
        words.setWidthFull();
        words.setManualValidation(true);
        problems.at("explanation", words);
        way.add(
                words,
                button(
                        "explain",
                        () -> act(() -> reconciliations.explain(
                                sheet.line().id(),
                                own.memberId(),
                                words.getValue(),
                                sheet.turns().size()))));
        return way;
    }

    private void takeOver(Figures figures) {
        act(() -> reconciliations.propose(
                sheet.line().id(),
                own.memberId(),
                people(figures.women()),
                people(figures.men()),
                sheet.turns().size()));
    }

    private static int people(Count count) {
        return Math.toIntExact(Objects.requireNonNull(count.people()));
    }

    private void act(Runnable work) {
        if (problems.attempt(work, getTranslation("flow.reconciliation.stale"))) {
            Notice.done(getTranslation("flow.reconciliation.sent"));
            done.run();
        }
    }

    private Div way(String key) {
        Div way = new Div(
                new H3(getTranslation("flow.reconciliation." + key)),
                new Paragraph(getTranslation("flow.reconciliation." + key + ".line")));
        way.addClassName("flow-way");
        return way;
    }

    private IntegerField field(String key) {
        IntegerField field = new IntegerField(getTranslation("flow.reconciliation." + key));
        field.setManualValidation(true);
        return field;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation("flow.reconciliation." + key + ".button"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }
}
