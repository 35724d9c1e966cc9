package se.arshjulet.journeys;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips journeys where the browser's part is not built, unless all tests are asked for: then its absence is a failure. */
final class NeedsBundle implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (NeedsBundle.class.getResource("/META-INF/VAADIN/webapp/index.html") != null) {
            return ConditionEvaluationResult.enabled("the bundle is built");
        }
        if (System.getenv("ARSHJULET_ALL_TESTS") != null || System.getenv("CI") != null) {
            throw new IllegalStateException(
                    "The browser's bundle is missing: build with mvn -Pfrontend, as bin/test does");
        }
        return ConditionEvaluationResult.disabled("the browser's bundle is not built: mvn -Pfrontend process-classes");
    }
}
