package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Question;
import se.arshjulet.form.sentence.Clause;
import se.arshjulet.form.sentence.Operand;
import se.arshjulet.form.sentence.Verb;

/** One thing that a condition says of one answer: which, how, and of what. */
final class ClauseRow extends Div {

    private final Scope scope;
    private final Runnable said;
    private final ComboBox<String> question = new ComboBox<>();
    private final Select<Verb> verb = new Select<>();
    private final Div place = new Div();
    private OperandField operand = OperandField.NOTHING;

    /** What is said of a question that is gone; kept until another is chosen. */
    private @Nullable Clause lost;

    ClauseRow(Scope scope, @Nullable Clause clause, Runnable said, Consumer<ClauseRow> remove) {
        this.scope = scope;
        this.said = said;
        addClassName("draft-clause");
        question.setAriaLabel(getTranslation("draft.clause.question"));
        question.setPlaceholder(getTranslation("draft.clause.question"));
        question.setItemLabelGenerator(scope::label);
        question.setManualValidation(true);
        question.addClassName("draft-clause-question");
        verb.setAriaLabel(getTranslation("draft.clause.verb"));
        verb.addClassName("draft-clause-verb");
        verb.setItemLabelGenerator(this::word);
        place.addClassName("draft-clause-operand");
        Button away = new Button(new Icon(VaadinIcon.CLOSE_SMALL), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        away.setAriaLabel(getTranslation("draft.clause.remove"));
        add(question, verb, place, away);
        refresh();
        if (clause != null && scope.isGone(clause.question())) {
            lost = clause;
            question.setValue(clause.question());
            question.setInvalid(true);
            question.setErrorMessage(getTranslation("draft.clause.gone.what"));
            verb.setVisible(false);
        } else if (clause != null) {
            question.setValue(clause.question());
            chosen();
            verb.setValue(clause.verb());
            against();
            operand.show(clause.against());
        } else {
            verb.setVisible(false);
        }
        question.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lost = null;
                question.setInvalid(false);
                chosen();
                said.run();
            }
        });
        verb.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                against();
                said.run();
            }
        });
    }

    /** Whether the clause speaks of what can be chosen here, in a way that the row can show. */
    static boolean canShow(Clause clause, Scope scope) {
        return scope.questions().stream()
                .filter(one -> one.key().equals(clause.question()))
                .findFirst()
                .filter(one -> Verb.of(one).contains(clause.verb()))
                .filter(one -> OperandField.canShow(one, clause, scope))
                .isPresent();
    }

    /** Whether it shows a question as gone that is back, or the other way about. */
    boolean isStale() {
        String about = question.getValue();
        return about != null && scope.isGone(about) == (lost == null);
    }

    /** Whether something is said that is not whole. */
    boolean isUnfinished() {
        return !question.isEmpty() && clause().isEmpty();
    }

    /** As if that question had been chosen. */
    void begin(String about) {
        if (scope.questions().stream().noneMatch(one -> one.key().equals(about))) {
            focus();
            return;
        }
        question.setValue(about);
        chosen();
        said.run();
        verb.focus();
    }

    /** The questions may be called otherwise now. */
    void refresh() {
        List<String> keys = scope.questions().stream().map(Question::key).toList();
        if (!keys.equals(question.getListDataView().getItems().toList())) {
            String kept = question.getValue();
            question.setItems(keys);
            if (kept != null && (keys.contains(kept) || scope.isGone(kept))) {
                question.setValue(kept);
            }
        }
    }

    private void chosen() {
        List<Verb> verbs = chosenQuestion().map(Verb::of).orElse(List.of());
        verb.setVisible(!verbs.isEmpty());
        verb.setItems(verbs);
        if (!verbs.isEmpty()) {
            verb.setValue(verbs.get(0));
        }
        against();
    }

    private void against() {
        place.removeAll();
        operand = chosenQuestion()
                .map(one -> OperandField.of(one, verb.getValue(), scope, said, this))
                .orElse(OperandField.NOTHING);
        operand.component().ifPresent(place::add);
    }

    private Optional<Question> chosenQuestion() {
        return Optional.ofNullable(question.getValue()).flatMap(scope::find);
    }

    private String word(@Nullable Verb one) {
        if (one == null) {
            return "";
        }
        String kind = chosenQuestion()
                        .filter(asked -> asked.type() == se.arshjulet.form.QuestionType.DATE)
                        .isPresent()
                ? ".date"
                : "";
        return getTranslation("draft.verb." + one.name().toLowerCase(Locale.ROOT) + kind);
    }

    /** What it says, or empty while it is not finished. */
    Optional<Clause> clause() {
        if (lost != null) {
            return Optional.of(lost);
        }
        Verb how = verb.getValue();
        if (chosenQuestion().isEmpty() || how == null) {
            return Optional.empty();
        }
        List<Operand> against = operand.value();
        boolean whole = how.isWhole() ? against.isEmpty() : !against.isEmpty();
        return whole ? Optional.of(new Clause(question.getValue(), how, against)) : Optional.empty();
    }

    void focus() {
        question.focus();
    }
}
