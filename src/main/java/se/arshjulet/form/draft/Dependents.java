package se.arshjulet.form.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.Section;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.expression.ExpressionFault;

/** What else in a form speaks of a question, or of a part: what is said of it when that is taken away. */
public final class Dependents {

    /** How it speaks of it. */
    public enum How {
        SHOWN,
        REQUIRED,
        DEMANDED,
        CALCULATED,
        NAMED
    }

    /** One place that speaks of it.
     * @param section the part that it stands in
     * @param question the question that it stands at; null at the part itself */
    public record Dependent(
            How how, Section section, @Nullable Question question) {

        /** What the place is called. */
        public String name() {
            return question == null ? section.title() : question.label();
        }
    }

    private final FormDefinition form;

    public Dependents(FormDefinition form) {
        this.form = form;
    }

    /** All but the question's own. */
    public List<Dependent> ofQuestion(String key) {
        return all(Set.of(key)).stream()
                .filter(one -> one.question() == null || !one.question().key().equals(key))
                .toList();
    }

    /** Those outside the part that speak of it or of any question in it. */
    public List<Dependent> ofSection(String key) {
        Set<String> keys = Stream.concat(
                        Stream.of(key), form.section(key).questions().stream().map(Question::key))
                .collect(Collectors.toSet());
        return all(keys).stream()
                .filter(one -> !one.section().key().equals(key))
                .toList();
    }

    private List<Dependent> all(Set<String> keys) {
        List<Dependent> found = new ArrayList<>();
        for (Section part : form.sections()) {
            if (speaksOf(part.showIf(), keys)) {
                found.add(new Dependent(How.SHOWN, part, null));
            }
            if (part.titleQuestion() != null && keys.contains(part.titleQuestion())) {
                found.add(new Dependent(How.NAMED, part, null));
            }
            part.questions().forEach(question -> ofOne(part, question, keys, found));
        }
        return found;
    }

    private static void ofOne(Section part, Question question, Set<String> keys, List<Dependent> found) {
        if (speaksOf(question.showIf(), keys)) {
            found.add(new Dependent(How.SHOWN, part, question));
        }
        if (speaksOf(question.requiredIf(), keys)) {
            found.add(new Dependent(How.REQUIRED, part, question));
        }
        if (question.constraints().stream().map(Constraint::that).anyMatch(that -> speaksOf(that, keys))) {
            found.add(new Dependent(How.DEMANDED, part, question));
        }
        if (speaksOf(question.calculation(), keys)) {
            found.add(new Dependent(How.CALCULATED, part, question));
        }
    }

    /** What cannot be read speaks of nothing yet. */
    private static boolean speaksOf(@Nullable String expression, Set<String> keys) {
        if (expression == null || expression.isBlank()) {
            return false;
        }
        try {
            return Expression.parse(expression).names().stream().anyMatch(keys::contains);
        } catch (ExpressionFault unread) {
            return false;
        }
    }
}
