package se.arshjulet.annualwheel.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.WheelNames;
import se.arshjulet.machinery.InstanceSubject;

/** What a case of an activity is about: its title and year. */
@Component
class ActivitySubjects implements InstanceSubject {

    private final WheelNames names;

    ActivitySubjects(WheelNames names) {
        this.names = names;
    }

    @Override
    public String processKey() {
        return WheelModel.ACTIVITY_PROCESS;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> occurrenceIds) {
        return WheelSubjects.of(names.ofTimes(occurrenceIds));
    }
}
