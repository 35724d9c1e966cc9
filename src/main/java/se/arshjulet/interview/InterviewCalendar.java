package se.arshjulet.interview;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import se.arshjulet.interview.InformantVisits.Visit;

/** A booked interview for a calendar (RFC 5545): the same UID each time, so that a moved one takes the place of what was there. */
@Component
class InterviewCalendar {

    private final Clock clock;

    InterviewCalendar(Clock clock) {
        this.clock = clock;
    }

    /** @param visit of an interview that is booked */
    String write(Visit visit) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Arshjulet//Intervju//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        // Instants, so that no calendar has to know Swedish summer time.
        VEvent event = new VEvent(
                Objects.requireNonNull(visit.startsAt()),
                visit.startsAt().plus(Objects.requireNonNull(visit.minutes()), ChronoUnit.MINUTES),
                "Intervju med " + visit.interviewer());
        event.replace(new Uid(visit.id() + "@arshjulet"));
        event.replace(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(visit.calendarSequence()));
        event.add(new Location(visit.place()));
        event.add(new Description("%d minuter".formatted(visit.minutes())));
        calendar.add(event);
        return calendar.toString();
    }
}
