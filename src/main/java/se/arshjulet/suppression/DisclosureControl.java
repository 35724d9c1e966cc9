package se.arshjulet.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Statistical disclosure control by cell suppression. Primary: what is under the threshold. Secondary: so much more that somebody who
 * knows every cell that is shown, now or earlier, every relation, that counts are whole and not negative, and the rule itself, can
 * rule out no count of the protection interval for one that is too small.
 *
 * <p><b>The protection interval</b> is threshold − 1 counts in a row from the least that is possible at all: 1 to 4 where the
 * threshold is 5. That a count lies there is what the rule itself tells. Where zeros are shown everybody knows which counts are none
 * and which are not, so the least of a total of women and men is 2 if there are some of both: then it is 2 to 5.
 *
 * <p>Source of the terms and of the way, primary and secondary suppression with an audit of what remains possible: Hundepool et
 * al., <em>Statistical Disclosure Control</em>, Wiley 2012; of choosing secondary cells by linear programming: Fischetti and Salazar,
 * <em>Solving the Cell Suppression Problem on Tabular Data with Linear Constraints</em>, Management Science 47(7), 2001.
 */
public final class DisclosureControl {

    private DisclosureControl() {}

    /** @throws FiguresDisagreeException if figures do not add up, whatever stands in place of those that are missing */
    public static Suppression protect(SuppressionProblem problem) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        List<Exposure> exposures = new ArrayList<>();
        for (Cell cell : problem.cells()) {
            Long count = cell.count();
            if (count != null && cell.standing() == Standing.PUBLIC) {
                verdicts.put(cell.key(), Verdict.SHOWN);
                if (problem.rule().isTooSmall(count)) {
                    exposures.add(new Exposure(cell.key(), new TreeSet<>(Set.of(count))));
                }
            }
        }
        for (Part part : Parts.of(problem)) {
            PartProtection protection = new PartProtection(part);
            protection.choose();
            verdicts.putAll(protection.verdicts());
            exposures.addAll(protection.exposures());
        }
        exposures.sort(Comparator.comparing(Exposure::key));
        return new Suppression(verdicts, exposures);
    }
}
