package se.arshjulet.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.expression.ExpressionFault;

/**
 * Every expression of a form with its place.
 * @param all those that could be read
 */
record FormExpressions(List<Placed> all) {

    enum Use {
        SHOW_IF("showIf"),
        REQUIRED_IF("requiredIf"),
        CONSTRAINT("constraints"),
        CALCULATION("calculation");

        private final String word;

        Use(String word) {
            this.word = word;
        }

        /** What it comes to is yes or no. */
        boolean isCondition() {
            return this != CALCULATION;
        }

        /** It decides what the question's answer is, or that there is one. */
        boolean decides() {
            return this == SHOW_IF || this == CALCULATION;
        }
    }

    /** @param question null where it is the whole part's */
    record Placed(Section section, @Nullable Question question, Use use, Expression expression) {

        String place() {
            return FormExpressions.place(section, question, use);
        }
    }

    /** Reads them all; what cannot be read is a fault. */
    static FormExpressions read(FormDefinition form, FormFaults faults) {
        List<Placed> all = new ArrayList<>();
        for (Section section : form.sections()) {
            read(section, null, Use.SHOW_IF, section.showIf(), all, faults);
            for (Question question : section.questions()) {
                read(section, question, Use.SHOW_IF, question.showIf(), all, faults);
                read(section, question, Use.REQUIRED_IF, question.requiredIf(), all, faults);
                read(section, question, Use.CALCULATION, question.calculation(), all, faults);
                question.constraints()
                        .forEach(rule -> read(section, question, Use.CONSTRAINT, rule.that(), all, faults));
            }
        }
        return new FormExpressions(List.copyOf(all));
    }

    private static void read(
            Section section,
            @Nullable Question question,
            Use use,
            @Nullable String source,
            List<Placed> all,
            FormFaults faults) {
        if (source == null) {
            return;
        }
        try {
            all.add(new Placed(section, question, use, Expression.parse(source)));
        } catch (ExpressionFault fault) {
            faults.add(place(section, question, use), String.valueOf(fault.getMessage()));
        }
    }

    private static String place(Section section, @Nullable Question question, Use use) {
        String of = question == null ? "Del " + section.key() : "Fråga " + question.key();
        return of + ", " + use.word;
    }

    /** By question, those that it cannot be worked out before. */
    Map<String, Set<String>> dependencies(Set<String> questions) {
        Map<String, Set<String>> depends = new TreeMap<>();
        for (Placed placed : all) {
            if (!placed.use().decides()) {
                continue;
            }
            List<Question> decided =
                    placed.question() == null ? placed.section().questions() : List.of(placed.question());
            decided.forEach(question -> placed.expression().names().stream()
                    .filter(questions::contains)
                    .forEach(name -> depends.computeIfAbsent(question.key(), key -> new LinkedHashSet<>())
                            .add(name)));
        }
        return depends;
    }
}
