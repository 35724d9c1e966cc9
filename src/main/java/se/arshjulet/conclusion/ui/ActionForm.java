package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.base.ui.ManyChoices;
import se.arshjulet.conclusion.ActionState;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.PlannedActions.ActionItem;
import se.arshjulet.conclusion.PlannedActions.Draft;

/** The fields of an åtgärd. */
class ActionForm extends Div {

    private final TextField title = new TextField();
    private final IntegerField planYear = new IntegerField();
    private final ManyChoices<Line> conclusions = new ManyChoices<>();
    private final TextArea description = new TextArea();
    private final TextField owner = new TextField();
    private final Select<ActionState> state = new Select<>();
    private final DayField dueOn = new DayField();
    private final TextField decision = new TextField();
    private final DayField decidedOn = new DayField();
    private final TextArea outcome = new TextArea();
    private final FieldProblems problems;
    private final List<Line> all;

    ActionForm(FieldProblems problems, List<Line> all, int year) {
        this.problems = problems;
        this.all = all;
        addClassName("form-column");
        label();
        planYear.setValue(year);
        planYear.setStepButtonsVisible(true);
        conclusions.setItems(all);
        conclusions.setItemLabelGenerator(line -> line.number() + ". " + line.wording());
        state.setItems(ActionState.values());
        state.setItemLabelGenerator(Labels::of);
        state.setValue(ActionState.PLANNED);
        description.setMinRows(2);
        outcome.setMinRows(2);
        List.of(title, owner, decision).forEach(field -> field.setManualValidation(true));
        List.of(description, outcome).forEach(field -> field.setManualValidation(true));
        planYear.setManualValidation(true);
        conclusions.setManualValidation(true);
        register();
        add(
                title,
                conclusions,
                description,
                line(owner, state),
                line(dueOn, planYear),
                line(decision, decidedOn),
                outcome);
    }

    private void label() {
        title.setLabel(getTranslation("conclusion.action.title"));
        planYear.setLabel(getTranslation("conclusion.action.plan-year"));
        conclusions.setLabel(getTranslation("conclusion.action.conclusions"));
        description.setLabel(getTranslation("conclusion.action.description"));
        owner.setLabel(getTranslation("conclusion.action.owner"));
        owner.setHelperText(getTranslation("conclusion.action.owner.help"));
        state.setLabel(getTranslation("conclusion.action.state"));
        dueOn.setLabel(getTranslation("conclusion.action.due"));
        decision.setLabel(getTranslation("conclusion.action.decision"));
        decision.setHelperText(getTranslation("conclusion.action.decision.help"));
        decidedOn.setLabel(getTranslation("conclusion.action.decided"));
        outcome.setLabel(getTranslation("conclusion.action.outcome"));
        outcome.setHelperText(getTranslation("conclusion.action.outcome.help"));
    }

    private void register() {
        problems.at("title", title);
        problems.at("conclusions", conclusions);
        problems.at("description", description);
        problems.at("owner", owner);
        problems.at("dueOn", dueOn);
        problems.at("planYear", planYear);
        problems.at("decision", decision);
        problems.at("decidedOn", decidedOn);
        problems.at("outcome", outcome);
    }

    private static Div line(com.vaadin.flow.component.Component left, com.vaadin.flow.component.Component right) {
        Div line = new Div(left, right);
        line.addClassName("form-line");
        return line;
    }

    void fill(ActionItem action) {
        title.setValue(action.title());
        planYear.setValue(action.planYear());
        conclusions.setValue(all.stream()
                .filter(line -> action.conclusions().contains(line.number()))
                .collect(Collectors.toSet()));
        description.setValue(action.description());
        owner.setValue(action.owner());
        state.setValue(action.state());
        dueOn.setValue(action.dueOn());
        decision.setValue(action.decision());
        decidedOn.setValue(action.decidedOn());
        outcome.setValue(action.outcome());
    }

    /** Empty, and said at the fields, while what is typed is no year or no day. */
    Optional<Draft> value() {
        Map<String, String> wrong = new HashMap<>();
        if (planYear.getValue() == null) {
            wrong.put("planYear", getTranslation("conclusion.action.plan-year.missing"));
        }
        unreadable(dueOn).ifPresent(problem -> wrong.put("dueOn", problem));
        unreadable(decidedOn).ifPresent(problem -> wrong.put("decidedOn", problem));
        problems.say(wrong);
        return wrong.isEmpty() ? Optional.of(draft()) : Optional.empty();
    }

    /** No day at all is well; something that is no day is not. */
    private static Optional<String> unreadable(DayField day) {
        return day.problem("").filter(problem -> !problem.isEmpty());
    }

    private Draft draft() {
        return new Draft(
                planYear.getValue(),
                title.getValue(),
                description.getValue(),
                owner.getValue(),
                decision.getValue(),
                decidedOn.getValue(),
                dueOn.getValue(),
                state.getValue(),
                outcome.getValue(),
                conclusions.getValue().stream().map(Line::number).collect(Collectors.toSet()));
    }
}
