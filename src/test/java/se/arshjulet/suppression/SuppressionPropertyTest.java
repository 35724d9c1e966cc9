package se.arshjulet.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Over random tables, margins, years and earlier publications, against readers that work in other ways than the module. */
class SuppressionPropertyTest {

    /** For each count that is too small a reader must think every count of its interval possible, but for what an exposure tells. */
    @Property(tries = 500)
    void nobodyCanRuleOutACountOfTheProtectionInterval(@ForAll @From("small") SuppressionProblem problem) {
        Suppression answer = DisclosureControl.protect(problem);
        CuriousReader reader = CuriousReader.of(problem, answer, Set.of());
        CuriousReader beforehand = CuriousReader.beforehand(problem);
        Map<String, Exposure> exposures = exposures(answer);
        for (String key : tooSmall(problem)) {
            for (long count : interval(problem, key)) {
                Exposure exposure = exposures.get(key);
                if (exposure == null || exposure.stillPossible().contains(count)) {
                    assertThat(reader.thinksPossible(key, count))
                            .as("%s can be %d, %s", key, count, answer)
                            .isTrue();
                } else {
                    assertThat(beforehand.thinksPossible(key, count))
                            .as("%s could be %d before: then it did not leak earlier, %s", key, count, answer)
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 500)
    void whatIsShownIsNeverSmallAndEachVerdictIsTrue(@ForAll @From("small") SuppressionProblem problem) {
        Suppression answer = DisclosureControl.protect(problem);
        for (Cell cell : problem.cells()) {
            Long count = cell.count();
            Verdict verdict = answer.of(cell.key());
            if (count == null) {
                assertThat(verdict).isEqualTo(Verdict.MISSING);
            } else if (cell.standing() == Standing.PUBLIC) {
                assertThat(verdict).isEqualTo(Verdict.SHOWN);
            } else {
                if (verdict != Verdict.WHOLE_TABLE) {
                    assertThat(verdict == Verdict.PRIMARY)
                            .as(cell.key())
                            .isEqualTo(problem.rule().isTooSmall(count));
                }
                assertThat(verdict == Verdict.SECONDARY && count == 0)
                        .as("a zero covers")
                        .isFalse();
            }
            assertThat(cell.standing() == Standing.HIDDEN && !verdict.isSuppressed() && count != null)
                    .isFalse();
        }
    }

    /** Nothing is suppressed without need: show any one of the secondary cells, and a count can be ruled out. */
    @Property(tries = 500)
    void everySecondaryCellIsNeeded(@ForAll @From("small") SuppressionProblem problem) {
        Suppression answer = DisclosureControl.protect(problem);
        for (String key : answer.all(Verdict.SECONDARY)) {
            assertThat(reveals(problem, answer, Set.of(key)))
                    .as("%s is needed, %s", key, answer)
                    .isTrue();
        }
    }

    /** A whole table is held back only if hiding every cell of it that can be hidden would not do. */
    @Property(tries = 500)
    void aWholeTableIsHeldBackOnlyWhenNoCellsWouldDo(@ForAll @From("withZeros") SuppressionProblem problem) {
        Suppression answer = DisclosureControl.protect(problem);
        if (!answer.canBePublished()) {
            Map<String, Verdict> most = problem.cells().stream()
                    .collect(Collectors.toMap(Cell::key, cell -> mostHidden(cell, answer.of(cell.key()))));
            assertThat(reveals(problem, new Suppression(most, answer.exposures()), Set.of()))
                    .as("%s", answer)
                    .isTrue();
        }
    }

    private static Verdict mostHidden(Cell cell, Verdict verdict) {
        Long count = cell.count();
        if (verdict == Verdict.WHOLE_TABLE) {
            return count != null && count == 0 ? Verdict.SHOWN : Verdict.SECONDARY;
        }
        return verdict;
    }

    /** Tables too large to be tried out: the bounds of linear programming, by another library than the module's. */
    @Property(tries = 10)
    void noBoundsNarrowASmallCountInALargerTable(@ForAll @From("seeds") long seed) {
        SuppressionProblem problem = RandomTables.years(new Random(seed), 2, 6);
        Suppression answer = DisclosureControl.protect(problem);
        assertThat(answer.exposures()).isEmpty();
        if (answer.canBePublished()) {
            for (String key : tooSmall(problem)) {
                double least = bound(problem, answer, key, GoalType.MINIMIZE);
                double most = bound(problem, answer, key, GoalType.MAXIMIZE);
                assertThat(most - least).as(key).isGreaterThan(problem.rule().threshold() - 2.001);
                assertThat(most).as(key).isGreaterThan(problem.rule().threshold() - 1.001);
            }
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<SuppressionProblem> small() {
        return Arbitraries.longs().map(seed -> RandomTables.small(new Random(seed), 15));
    }

    @Provide
    Arbitrary<SuppressionProblem> withZeros() {
        return Arbitraries.longs().map(seed -> RandomTables.small(new Random(seed), 60));
    }

    private static boolean reveals(SuppressionProblem problem, Suppression answer, Set<String> alsoShown) {
        CuriousReader reader = CuriousReader.of(problem, answer, alsoShown);
        Map<String, Exposure> exposures = exposures(answer);
        return tooSmall(problem).stream().anyMatch(key -> interval(problem, key).stream()
                .filter(count -> !exposures.containsKey(key)
                        || exposures.get(key).stillPossible().contains(count))
                .anyMatch(count -> !reader.thinksPossible(key, count)));
    }

    private static Map<String, Exposure> exposures(Suppression answer) {
        return answer.exposures().stream().collect(Collectors.toMap(Exposure::key, Function.identity()));
    }

    /** Those that are not public, and what is missing but follows from the rest to be small. */
    private static List<String> tooSmall(SuppressionProblem problem) {
        CuriousReader inside = CuriousReader.inside(problem);
        Rule rule = problem.rule();
        List<String> keys = new ArrayList<>();
        for (Cell cell : problem.cells()) {
            Long count = cell.count();
            boolean small = count != null
                    ? rule.isTooSmall(count)
                    : rule.threshold() > 1
                            && inside.thinksPossible(cell.key(), 1, rule.threshold() - 1)
                            && !inside.thinksPossible(cell.key(), rule.threshold(), Long.MAX_VALUE);
            if (small && cell.standing() != Standing.PUBLIC) {
                keys.add(cell.key());
            }
        }
        return keys;
    }

    /** One less than the threshold, from the least that there can be. */
    private static List<Long> interval(SuppressionProblem problem, String key) {
        CuriousReader ofTheZeros = CuriousReader.ofTheZeros(problem, key);
        long least = 1;
        while (!ofTheZeros.thinksPossible(key, least)) {
            least++;
        }
        return LongStream.range(least, least + problem.rule().threshold() - 1)
                .boxed()
                .toList();
    }

    private static double bound(SuppressionProblem problem, Suppression answer, String key, GoalType goal) {
        List<Cell> cells =
                problem.cells().stream().sorted(Comparator.comparing(Cell::key)).toList();
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] aim = new double[cells.size()];
        for (int i = 0; i < aim.length; i++) {
            double[] one = new double[aim.length];
            one[i] = 1;
            Cell cell = cells.get(i);
            boolean shown = !answer.of(cell.key()).isSuppressed();
            constraints.add(new LinearConstraint(
                    one, shown ? Relationship.EQ : Relationship.GEQ, shown && cell.count() != null ? cell.count() : 1));
            if (cell.key().equals(key)) {
                aim[i] = 1;
            }
        }
        for (Relation relation : problem.relations()) {
            double[] row = new double[aim.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = relation.factors().getOrDefault(cells.get(i).key(), 0);
            }
            constraints.add(new LinearConstraint(row, Relationship.EQ, relation.constant()));
        }
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(10_000),
                            new LinearObjectiveFunction(aim, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (UnboundedSolutionException unbounded) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
