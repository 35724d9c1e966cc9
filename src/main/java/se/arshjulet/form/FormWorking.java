package se.arshjulet.form;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.arshjulet.form.expression.Evaluation;
import se.arshjulet.form.expression.EvaluationTimeout;
import se.arshjulet.form.expression.Expression;

/**
 * Works a form's expressions out, question by question in the order that they depend on each other. A question is shown
 * only where its condition is true; one that cannot be worked out is shown, and keeps nobody from sending in.
 */
final class FormWorking {

    private static final Logger LOG = LoggerFactory.getLogger(FormWorking.class);

    /** Far more than any form takes: it is there so that none can take a server's time. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final FormLogic logic;
    private final FormState state;
    private final Evaluation evaluation;
    private final LogicValues values;
    private final Set<String> decided = new HashSet<>();

    private FormWorking(FormDefinition form, AnswerSet set, FormState state, Evaluation evaluation) {
        this.logic = form.logic();
        this.state = state;
        this.evaluation = evaluation;
        this.values = new LogicValues(form, set);
    }

    static FormState work(FormDefinition form, AnswerSet set) {
        try {
            return Evaluation.within(LIMIT, evaluation -> {
                FormState state = FormState.blank(form);
                new FormWorking(form, set, state, evaluation).work();
                return state;
            });
        } catch (EvaluationTimeout over) {
            LOG.error("The expressions of form {} took too long and were left aside", form, over);
            return FormState.blank(form);
        }
    }

    private void work() {
        for (FormLogic.Step step : logic.order()) {
            Section section = step.section();
            if (decided.add(section.key())) {
                decide(section);
            }
            if (!state.asks(section) || !isPlain(step)) {
                values.rows(section).forEach(row -> work(step, row));
            }
            if (!state.asks(section)) {
                values.hide(section);
            }
        }
        for (FormLogic.Step step : logic.order()) {
            if (step.requiredIf() == null && step.constraints().isEmpty()) {
                continue;
            }
            for (UUID row : values.rows(step.section())) {
                AnswerKey at = new AnswerKey(row, step.question().key());
                if (state.asks(at)) {
                    conditions(step, at);
                }
            }
        }
    }

    private void decide(Section section) {
        if (logic.showIf(section).filter(is(AnswerKey.NO_ROW, section).negate()).isPresent()) {
            state.hide(section);
        }
    }

    private static boolean isPlain(FormLogic.Step step) {
        return step.showIf() == null
                && step.calculation() == null
                && step.question().type() != QuestionType.NUMBER_GRID;
    }

    private void work(FormLogic.Step step, UUID row) {
        AnswerKey at = new AnswerKey(row, step.question().key());
        Expression showIf = step.showIf();
        if (!state.asks(step.section())
                || showIf != null && !is(row, step.section()).test(showIf)) {
            state.hide(at);
            values.hide(step.question(), row);
            return;
        }
        Expression calculation = step.calculation();
        if (calculation != null) {
            Entry entry = calculated(step, calculation, row);
            state.compute(at, entry);
            values.put(at, entry);
        }
        if (step.question().type() == QuestionType.NUMBER_GRID) {
            GridSums.computed(step.question(), row, values.set()).forEach((cell, entry) -> {
                state.compute(cell, entry);
                values.put(cell, entry);
            });
        }
    }

    private Entry calculated(FormLogic.Step step, Expression calculation, UUID row) {
        @Nullable Object result = value(calculation, row, step.section());
        return Calculated.entry(step.question(), result)
                .orElseGet(() -> values.standing(logic.questionsIn(calculation), row));
    }

    private void conditions(FormLogic.Step step, AnswerKey at) {
        Expression requiredIf = step.requiredIf();
        if (requiredIf != null && is(at.rowKey(), step.section()).test(requiredIf)) {
            state.require(at);
        }
        for (FormLogic.Rule rule : step.constraints()) {
            if (Boolean.FALSE.equals(value(rule.that(), at.rowKey(), step.section()))) {
                boolean early = !values.areAnswered(rule.that().names(), at.rowKey());
                fields(step.question(), at.rowKey()).forEach(field -> state.breaks(field, rule.message(), early));
            }
        }
    }

    /** Where a broken constraint is said: of a grid at its first cell, since the grid itself is no field. */
    private static List<AnswerKey> fields(Question question, UUID row) {
        List<GridCell> cells = question.cells();
        return List.of(new AnswerKey(
                row, cells.isEmpty() ? question.key() : cells.get(0).question().key()));
    }

    private Predicate<Expression> is(UUID row, Section section) {
        return expression -> Boolean.TRUE.equals(value(expression, row, section));
    }

    private @Nullable Object value(Expression expression, UUID row, Section section) {
        return evaluation
                .evaluate(expression, values.seenFrom(section, row, expression.names()))
                .value();
    }
}
