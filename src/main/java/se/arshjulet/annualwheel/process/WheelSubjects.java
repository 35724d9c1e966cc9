package se.arshjulet.annualwheel.process;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjulet.annualwheel.WheelNames.Named;
import se.arshjulet.machinery.InstanceSubject.Subject;

/** Names of the wheel's things, as the machinery shows them. */
final class WheelSubjects {

    private WheelSubjects() {}

    static Map<UUID, Subject> of(Map<UUID, Named> named) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Subject(
                                entry.getValue().title(), entry.getValue().address())));
    }
}
