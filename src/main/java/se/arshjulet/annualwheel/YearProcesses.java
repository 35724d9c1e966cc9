package se.arshjulet.annualwheel;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A closed year drives nothing any more; one that is opened again goes on from today. */
@Component
class YearProcesses {

    private final AnnualWheelRepository wheels;
    private final WheelDriving driving;
    private final WheelProcess process;
    private final DrivingTimes when;

    YearProcesses(AnnualWheelRepository wheels, WheelDriving driving, WheelProcess process, DrivingTimes when) {
        this.wheels = wheels;
        this.driving = driving;
        this.process = process;
        this.when = when;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(YearClosed year) {
        AnnualWheel wheel = wheels.find(year.wheelId()).orElseThrow();
        if (wheel.isStarted()) {
            driving.stop(wheel);
            process.yearClosed(wheel.id());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void openedAgain(YearOpenedAgain year) {
        AnnualWheel wheel = wheels.find(year.wheelId()).orElseThrow();
        if (wheel.isStarted()) {
            process.startYear(wheel.id(), when.aMonthFromNow());
            driving.follow(wheel);
        }
    }
}
