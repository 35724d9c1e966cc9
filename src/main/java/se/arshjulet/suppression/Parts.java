package se.arshjulet.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Splits a problem where nothing hangs together. What is already public is known to everybody and so binds nothing: two parts that
 * share only such cells are two.
 */
final class Parts {

    private final SuppressionProblem problem;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] leader;

    private Parts(SuppressionProblem problem) {
        this.problem = problem;
        leader = new int[problem.cells().size()];
        Arrays.setAll(leader, i -> i);
        for (int i = 0; i < leader.length; i++) {
            numbers.put(problem.cells().get(i).key(), i);
        }
        problem.relations().forEach(this::join);
    }

    static List<Part> of(SuppressionProblem problem) {
        return new Parts(problem).split();
    }

    private void join(Relation relation) {
        List<Integer> loose = loose(relation);
        loose.forEach(cell -> leader[lead(cell)] = lead(loose.get(0)));
    }

    private List<Integer> loose(Relation relation) {
        return relation.factors().keySet().stream()
                .map(this::number)
                .filter(cell -> problem.cells().get(cell).standing() != Standing.PUBLIC)
                .sorted()
                .toList();
    }

    private int number(String key) {
        return numbers.getOrDefault(key, -1);
    }

    private int lead(int cell) {
        int at = cell;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private List<Part> split() {
        Map<Integer, List<Cell>> cells = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            if (problem.cells().get(i).standing() != Standing.PUBLIC) {
                cells.computeIfAbsent(lead(i), l -> new ArrayList<>())
                        .add(problem.cells().get(i));
            }
        }
        Map<Integer, List<Relation>> relations = new HashMap<>();
        for (Relation relation : problem.relations()) {
            List<Integer> loose = loose(relation);
            if (!loose.isEmpty()) {
                relations
                        .computeIfAbsent(lead(loose.get(0)), l -> new ArrayList<>())
                        .add(relation);
            }
        }
        List<Part> parts = new ArrayList<>();
        cells.forEach((lead, own) -> parts.add(part(own, relations.getOrDefault(lead, List.of()))));
        return parts;
    }

    /** What is public stands in every part that it says something of. */
    private Part part(List<Cell> cells, List<Relation> relations) {
        Map<String, Integer> own = new HashMap<>();
        List<Cell> withThePublic = new ArrayList<>();
        Stream.concat(
                        cells.stream().map(Cell::key),
                        relations.stream().flatMap(relation -> relation.factors().keySet().stream()
                                .sorted()))
                .filter(key -> own.putIfAbsent(key, own.size()) == null)
                .forEach(key -> withThePublic.add(problem.cells().get(number(key))));
        List<Part.Row> rows = new ArrayList<>();
        for (Relation relation : relations) {
            Map<Integer, Integer> terms = new TreeMap<>();
            relation.factors().forEach((key, factor) -> terms.put(own.getOrDefault(key, -1), factor));
            rows.add(new Part.Row(
                    relation.what(),
                    terms.keySet().stream().mapToInt(i -> i).toArray(),
                    terms.values().stream().mapToInt(i -> i).toArray(),
                    relation.constant()));
        }
        return new Part(problem.rule(), withThePublic, rows);
    }
}
