package se.arshjulet.form.bank;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.Constraint;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormWording;
import se.arshjulet.form.Grid;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionBuilder;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.form.bank.BankQuestion.Asked;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.expression.ExpressionFault;
import se.arshjulet.form.expression.NameChange;

/**
 * Takes a question of the bank into a form that is being made. If the version before asks it, it is that question and its answers
 * follow; otherwise it is a new one that says where it was taken. A condition that speaks of a question that is not there would
 * speak of nothing, or of something else by the same name: it is left out, and told.
 */
public final class Taking {

    /** What a question may say in an expression. */
    public enum Rule {
        SHOW_IF,
        REQUIRED_IF,
        CONSTRAINT,
        CALCULATION
    }

    /** @param leftOut what did not come along */
    public record Taken(Question question, Set<Rule> leftOut) {

        public Taken {
            leftOut = Set.copyOf(leftOut);
        }
    }

    private final FormDefinition draft;
    private final @Nullable FormDefinition before;

    /** @param before the version that the draft goes on from; null for a form from nothing */
    public Taking(FormDefinition draft, @Nullable FormDefinition before) {
        this.draft = draft;
        this.before = before;
    }

    /** The key of the question in the draft that is this one already. */
    public Optional<String> alreadyThere(BankQuestion wanted) {
        Optional<String> earlier = inBefore(wanted).map(Question::key);
        return questions()
                .filter(question ->
                        earlier.filter(key -> comesFrom(question).equals(key)).isPresent()
                                || wanted.asked().stream().anyMatch(asked -> isTakenFrom(question, asked)))
                .map(Question::key)
                .findFirst();
    }

    /** As it was asked last.
     * @throws IllegalArgumentException if it is there already */
    public Taken take(BankQuestion wanted) {
        if (alreadyThere(wanted).isPresent()) {
            throw new IllegalArgumentException("The question is there already: "
                    + wanted.latest().question().key());
        }
        Asked asked = wanted.latest();
        Question question = asked.question();
        @Nullable
        Question then = inBefore(wanted)
                .filter(one -> one.type() == question.type() && isFree(one.key(), null))
                .orElse(null);
        String key = then == null ? freeKey(question.key()) : then.key();
        return leavingOut(
                new QuestionBuilder(question)
                        .key(key)
                        .lineage(then == null ? taken(asked) : followed(then, question))
                        .build(),
                asked);
    }

    private static Lineage taken(Asked asked) {
        return new Lineage(
                Lineage.Relation.NEW,
                List.of(),
                new Lineage.Source(
                        asked.formKey(), asked.number(), asked.question().key()));
    }

    private static @Nullable Lineage followed(Question then, Question now) {
        return FormWording.isSame(then, now) ? null : new Lineage(Lineage.Relation.REWORDED, List.of());
    }

    private Optional<Question> inBefore(BankQuestion wanted) {
        FormDefinition version = before;
        return version == null
                ? Optional.empty()
                : wanted.asked().stream()
                        .filter(asked -> asked.formKey().equals(version.key()) && asked.number() == version.version())
                        .map(Asked::question)
                        .findFirst();
    }

    /** The key of the version before that the question's answers come from; its own where nothing is said. */
    private static String comesFrom(Question question) {
        Lineage lineage = question.lineage();
        if (lineage != null
                && EnumSet.of(Lineage.Relation.NEW, Lineage.Relation.SPLIT, Lineage.Relation.MERGED)
                        .contains(lineage.is())) {
            return "";
        }
        return lineage == null || lineage.from().isEmpty()
                ? question.key()
                : lineage.from().get(0);
    }

    private static boolean isTakenFrom(Question question, Asked asked) {
        Lineage lineage = question.lineage();
        return lineage != null
                && new Lineage.Source(
                                asked.formKey(),
                                asked.number(),
                                asked.question().key())
                        .equals(lineage.source());
    }

    private Taken leavingOut(Question question, Asked asked) {
        Map<String, String> names = known(question, asked);
        Set<String> parts = draft.sections().stream().map(Section::key).collect(Collectors.toSet());
        Set<Rule> leftOut = EnumSet.noneOf(Rule.class);
        List<Constraint> constraints = question.constraints().stream()
                .filter(rule -> isKnown(rule.that(), names))
                .map(rule -> new Constraint(renamed(rule.that(), names, parts), rule.message()))
                .toList();
        if (constraints.size() < question.constraints().size()) {
            leftOut.add(Rule.CONSTRAINT);
        }
        return new Taken(
                new QuestionBuilder(question)
                        .showIf(kept(question.showIf(), names, parts, Rule.SHOW_IF, leftOut))
                        .requiredIf(kept(question.requiredIf(), names, parts, Rule.REQUIRED_IF, leftOut))
                        .calculation(kept(question.calculation(), names, parts, Rule.CALCULATION, leftOut))
                        .constraints(constraints)
                        .build(),
                leftOut);
    }

    private static @Nullable String kept(
            @Nullable String source, Map<String, String> names, Set<String> parts, Rule rule, Set<Rule> leftOut) {
        if (source == null || isKnown(source, names)) {
            return source == null ? null : renamed(source, names, parts);
        }
        leftOut.add(rule);
        return null;
    }

    private static boolean isKnown(String source, Map<String, String> names) {
        try {
            return names.keySet().containsAll(Expression.parse(source).names());
        } catch (ExpressionFault unreadable) {
            return false;
        }
    }

    private static String renamed(String source, Map<String, String> names, Set<String> parts) {
        // By way of names that nobody has: what one is called here, another may have been called there.
        String changed = source;
        Map<String, String> between = new HashMap<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (!name.getKey().equals(name.getValue())) {
                String only = "between" + between.size() + "x" + name.getValue();
                between.put(only, name.getValue());
                changed = new NameChange(name.getKey(), only, parts).within(changed);
            }
        }
        for (Map.Entry<String, String> name : between.entrySet()) {
            changed = new NameChange(name.getKey(), name.getValue(), parts).within(changed);
        }
        return changed;
    }

    /** By the name in the form that the question comes from, what the same thing is called in the draft. */
    private Map<String, String> known(Question question, Asked asked) {
        Map<String, String> names = new HashMap<>();
        boolean sameForm = draft.key().equals(asked.formKey());
        questions().filter(one -> one.type() != QuestionType.INFORMATION).forEach(one -> {
            Lineage.Source source = one.lineage() == null ? null : one.lineage().source();
            if (source != null && source.form().equals(asked.formKey())) {
                names.put(source.question(), one.key());
            } else if (sameForm && source == null) {
                names.put(comesFrom(one).isEmpty() ? one.key() : comesFrom(one), one.key());
            }
        });
        if (sameForm) {
            draft.sections().stream()
                    .filter(Section::repeating)
                    .forEach(section -> names.put(section.key(), section.key()));
        }
        names.put(asked.question().key(), question.key());
        if (question.type() == QuestionType.PERIOD) {
            names.put("from", "from");
            names.put("to", "to");
        }
        Grid grid = question.grid();
        if (grid != null) {
            Stream.concat(grid.rows().stream(), grid.columns().stream())
                    .forEach(line -> names.put(line.key(), line.key()));
        }
        return names;
    }

    private String freeKey(String wanted) {
        String key = wanted;
        for (int i = 2; !isFree(key, before); i++) {
            key = wanted + i;
        }
        return key;
    }

    /** A key that the version before has belongs to that question's answers. */
    private boolean isFree(String key, @Nullable FormDefinition earlier) {
        return questions().noneMatch(one -> one.key().equalsIgnoreCase(key))
                && draft.sections().stream().noneMatch(one -> one.key().equalsIgnoreCase(key))
                && (earlier == null || earlier.find(key).isEmpty());
    }

    private Stream<Question> questions() {
        return draft.sections().stream().flatMap(section -> section.questions().stream());
    }
}
