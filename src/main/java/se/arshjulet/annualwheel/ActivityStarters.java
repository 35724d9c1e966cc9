package se.arshjulet.annualwheel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The starters that the modules have registered, by kind. */
@Component
class ActivityStarters {

    private final Map<String, ActivityStarter> byKind;

    ActivityStarters(List<ActivityStarter> starters) {
        byKind = starters.stream().collect(Collectors.toMap(ActivityStarter::kind, Function.identity()));
    }

    boolean knows(String kind) {
        return byKind.containsKey(kind);
    }

    ActivityStarter of(ActivityStart start) {
        return Optional.ofNullable(byKind.get(start.kind()))
                .orElseThrow(() -> new IllegalStateException("Nobody starts a " + start.kind()));
    }

    /** The accounts of those whom it asks. Of what nobody starts any more, nobody. */
    Set<UUID> asks(ActivityStart start) {
        ActivityStarter starter = byKind.get(start.kind());
        return starter == null ? Set.of() : starter.asks(start.settings());
    }

    /** What began one year, for the next. What nobody starts any more stays as it is. */
    ActivityStart carriedOver(ActivityStart start) {
        ActivityStarter starter = byKind.get(start.kind());
        return starter == null ? start : new ActivityStart(start.kind(), starter.carriedOver(start.settings()));
    }
}
