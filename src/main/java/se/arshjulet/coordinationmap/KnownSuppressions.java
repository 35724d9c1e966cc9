package se.arshjulet.coordinationmap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import se.arshjulet.suppression.DisclosureControl;
import se.arshjulet.suppression.FiguresDisagreeException;
import se.arshjulet.suppression.Suppression;
import se.arshjulet.suppression.SuppressionProblem;

/**
 * What has been worked out of a table lately. The working map asks for the same tables at each opening, and proofs take their
 * time; two problems are the same only if every cell, relation and rule is.
 */
@Component
class KnownSuppressions {

    private static final long MOST_CELLS = 200_000;

    private final Cache<SuppressionProblem, Suppression> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .weigher((SuppressionProblem problem, Suppression suppression) ->
                    problem.cells().size())
            .build();

    /** @throws FiguresDisagreeException as {@link DisclosureControl#protect} */
    Suppression protect(SuppressionProblem problem) throws FiguresDisagreeException {
        return known.get(problem, DisclosureControl::protect);
    }
}
