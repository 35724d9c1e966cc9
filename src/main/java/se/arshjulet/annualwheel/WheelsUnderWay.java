package se.arshjulet.annualwheel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.association.UnderWay;
import se.arshjulet.base.YearSpan;

/** The years that go by themselves, and whatever the modules have begun in any year, for whoever merges the association into another. */
@Component
class WheelsUnderWay implements UnderWay {

    private static final YearSpan EVER = new YearSpan(0, Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"));

    private final AnnualWheelRepository wheels;
    private final List<OpenMatters> modules;

    WheelsUnderWay(AnnualWheelRepository wheels, List<OpenMatters> modules) {
        this.wheels = wheels;
        this.modules = List.copyOf(modules);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Matter> now() {
        List<Matter> matters = new ArrayList<>();
        wheels.years().stream()
                .map(wheels::findByYear)
                .flatMap(Optional::stream)
                .filter(wheel -> wheel.state() == YearState.RUNNING)
                .map(wheel -> new Matter("Årshjulet " + wheel.year(), "Är igång, och börjar inget nytt från dagen"))
                .forEach(matters::add);
        modules.stream()
                .flatMap(module -> module.of(EVER).stream())
                .map(matter -> new Matter(matter.title(), matter.standing()))
                .forEach(matters::add);
        return matters;
    }
}
