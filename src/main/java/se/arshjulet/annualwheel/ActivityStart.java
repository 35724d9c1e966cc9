package se.arshjulet.annualwheel;

import java.util.Map;

/** What begins when an activity comes.
 * @param kind     the {@link ActivityStarter}'s
 * @param settings what that kind has to know beforehand, in its own words */
public record ActivityStart(String kind, Map<String, String> settings) {

    /** Whoever is responsible gets it to do. */
    public static final String TASK = "TASK";

    /** Those who meet are called, and a coordinator notes what they came to. */
    public static final String MEETING = "MEETING";

    public ActivityStart {
        settings = Map.copyOf(settings);
    }

    /** What begins unless somebody has chosen something else. */
    public static ActivityStart usual(ActivityKind kind) {
        return new ActivityStart(kind == ActivityKind.MEETING ? MEETING : TASK, Map.of());
    }
}
