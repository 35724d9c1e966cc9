package se.arshjulet.annualwheel.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.WheelNames;
import se.arshjulet.machinery.InstanceSubject;

/** What a case of a year is about. */
@Component
class YearSubjects implements InstanceSubject {

    private final WheelNames names;

    YearSubjects(WheelNames names) {
        this.names = names;
    }

    @Override
    public String processKey() {
        return WheelModel.YEAR_PROCESS;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> wheelIds) {
        return WheelSubjects.of(names.ofYears(wheelIds));
    }
}
