package se.arshjulet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.expression.Expression;

/** The expressions of a form, read once, and the order in which its questions can be worked out. */
final class FormLogic {

    /** A question with what decides about it.
     * @param showIf of the question; its section's is another */
    record Step(
            Section section,
            Question question,
            @Nullable Expression showIf,
            @Nullable Expression requiredIf,
            List<Rule> constraints,
            @Nullable Expression calculation) {

        boolean isPlain() {
            return showIf == null && requiredIf == null && constraints.isEmpty() && calculation == null;
        }
    }

    record Rule(Expression that, String message) {}

    private final FormDefinition form;
    private final Map<String, Expression> sectionShowIf = new HashMap<>();
    private final Map<String, Step> steps = new HashMap<>();
    private final List<Step> order;

    /** @throws se.arshjulet.form.expression.ExpressionFault if an expression is none
     * @throws CircularFormException if a question depends on itself */
    FormLogic(FormDefinition form) {
        this.form = form;
        for (Section section : form.sections()) {
            if (section.showIf() != null) {
                sectionShowIf.put(section.key(), Expression.parse(section.showIf()));
            }
            section.questions().forEach(question -> steps.put(question.key(), step(section, question)));
        }
        order = inOrder();
    }

    private static Step step(Section section, Question question) {
        return new Step(
                section,
                question,
                read(question.showIf()),
                read(question.requiredIf()),
                question.constraints().stream()
                        .map(rule -> new Rule(Expression.parse(rule.that()), rule.message()))
                        .toList(),
                read(question.calculation()));
    }

    private static @Nullable Expression read(@Nullable String source) {
        return source == null ? null : Expression.parse(source);
    }

    /** Nothing depends on anything: every question is asked, and no answer is worked out but sums. */
    boolean isPlain() {
        return sectionShowIf.isEmpty() && order.stream().allMatch(Step::isPlain);
    }

    Optional<Expression> showIf(Section section) {
        return Optional.ofNullable(sectionShowIf.get(section.key()));
    }

    /** Every question, each after those that it depends on. */
    List<Step> order() {
        return order;
    }

    /** The questions that an expression reads. Of a section that it names as a whole, all that it also names. */
    Set<String> questionsIn(Expression expression) {
        Set<String> questions = new LinkedHashSet<>();
        expression.names().stream().filter(steps::containsKey).forEach(questions::add);
        return questions;
    }

    private List<Step> inOrder() {
        List<Step> sorted = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (Section section : form.sections()) {
            for (Question question : section.questions()) {
                visit(question.key(), new LinkedHashSet<>(), done, sorted);
            }
        }
        return List.copyOf(sorted);
    }

    private void visit(String question, Set<String> path, Set<String> done, List<Step> sorted) {
        if (done.contains(question)) {
            return;
        }
        if (!path.add(question)) {
            List<String> ring = new ArrayList<>(path);
            ring = new ArrayList<>(ring.subList(ring.indexOf(question), ring.size()));
            ring.add(question);
            throw new CircularFormException(ring);
        }
        Step step = java.util.Objects.requireNonNull(steps.get(question));
        for (String other : decides(step)) {
            visit(other, path, done, sorted);
        }
        path.remove(question);
        done.add(question);
        sorted.add(step);
    }

    /** What decides whether it is asked and what it is worked out to be; what must hold of it comes after. */
    private Set<String> decides(Step step) {
        Set<String> questions = new LinkedHashSet<>();
        showIf(step.section()).map(this::questionsIn).ifPresent(questions::addAll);
        for (Expression expression : new @Nullable Expression[] {step.showIf(), step.calculation()}) {
            if (expression != null) {
                questions.addAll(questionsIn(expression));
            }
        }
        return questions;
    }
}
