package se.arshjulet.form;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That every expression can be read, names what there is, does not go round in a ring, and comes to what it must. */
final class ExpressionCheck {

    private ExpressionCheck() {}

    static void check(FormDefinition form, FormFaults faults) {
        read(form, faults);
        if (faults.isEmpty()) {
            SampleCheck.check(form, FormExpressions.read(form, faults), faults);
        }
    }

    /** All but what they come to, which only a form without other faults can be tried for. */
    static void read(FormDefinition form, FormFaults faults) {
        FormExpressions expressions = FormExpressions.read(form, faults);
        names(form, expressions, faults);
        rings(form, expressions, faults);
    }

    private static void names(FormDefinition form, FormExpressions expressions, FormFaults faults) {
        Set<String> known = known(form);
        Map<String, String> parts =
                form.sections().stream().collect(Collectors.toMap(Section::key, Section::title, (a, b) -> a));
        expressions
                .all()
                .forEach(
                        placed -> new TreeSet<>(placed.expression().names())
                                .stream()
                                        .filter(name -> !known.contains(name))
                                        .forEach(
                                                name -> faults.add(
                                                        placed.place(),
                                                        parts.containsKey(name)
                                                                ? "%s är en del utan rader. Skriv en frågas nyckel i stället."
                                                                        .formatted(name)
                                                                : "%s finns inte. Skriv nyckeln till en fråga eller en del med rader."
                                                                        .formatted(name),
                                                        parts.containsKey(name)
                                                                ? "”%s” är en del utan rader. Välj en fråga i stället."
                                                                        .formatted(parts.get(name))
                                                                : "Här frågas efter något som inte finns i formuläret. Välj en fråga, eller ta bort villkoret.")));
    }

    private static Set<String> known(FormDefinition form) {
        Set<String> known = new HashSet<>();
        form.sections().stream().filter(Section::repeating).map(Section::key).forEach(known::add);
        form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .forEach(question -> {
                    if (question.type() != QuestionType.INFORMATION) {
                        known.add(question.key());
                    }
                    if (question.type() == QuestionType.PERIOD) {
                        known.addAll(List.of("from", "to"));
                    }
                    Grid grid = question.grid();
                    if (grid != null) {
                        Stream.concat(grid.rows().stream(), grid.columns().stream())
                                .map(Grid.Line::key)
                                .forEach(known::add);
                    }
                });
        return known;
    }

    private static void rings(FormDefinition form, FormExpressions expressions, FormFaults faults) {
        Set<String> questions = form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::key)
                .collect(Collectors.toSet());
        Map<String, Set<String>> depends = expressions.dependencies(questions);
        Set<String> done = new HashSet<>();
        depends.keySet().forEach(question -> follow(form, question, depends, new LinkedHashSet<>(), done, faults));
    }

    private static String labels(FormDefinition form, List<String> ring, String first) {
        return Stream.concat(ring.stream(), Stream.of(first))
                .map(key -> "”%s”".formatted(form.question(key).label()))
                .collect(Collectors.joining(" → "));
    }

    private static void follow(
            FormDefinition form,
            String question,
            Map<String, Set<String>> depends,
            LinkedHashSet<String> path,
            Set<String> done,
            FormFaults faults) {
        if (!path.add(question)) {
            List<String> ring =
                    path.stream().dropWhile(key -> !key.equals(question)).toList();
            faults.add(
                    "Fråga " + question,
                    ring.size() == 1
                            ? "Frågan beror på sitt eget svar. Ta bort den ur sitt eget uttryck."
                            : "Frågorna beror på varandra i en ring: %s → %s. Bryt den någonstans."
                                    .formatted(String.join(" → ", ring), question),
                    ring.size() == 1
                            ? "Frågan beror på sitt eget svar. Ta bort den ur sitt eget villkor."
                            : "Frågorna beror på varandra i en ring: %s. Bryt den någonstans."
                                    .formatted(labels(form, ring, question)));
            return;
        }
        if (done.add(question)) {
            depends.getOrDefault(question, Set.of()).forEach(other -> follow(form, other, depends, path, done, faults));
        }
        path.remove(question);
    }
}
