package se.arshjulet.task;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import se.arshjulet.task.DueDates.DueDate;

/** Writes last days as a calendar by RFC 5545: all-day events that leave the day free, since most calendars show no VTODO. */
@Component
class CalendarWriter {

    /** How often a calendar is asked to look again. */
    private static final Duration REFRESH = Duration.ofHours(6);

    private final Clock clock;
    private final VTimeZone swedishTime;
    private final String baseUrl;

    CalendarWriter(
            Clock clock, @org.springframework.beans.factory.annotation.Value("${arshjulet.base-url}") String baseUrl) {
        this.clock = clock;
        this.swedishTime = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(clock.getZone().getId())
                .getVTimeZone();
        this.baseUrl = baseUrl;
    }

    String write(List<DueDate> days) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Arshjulet//Sista dagar//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Årshjulet"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        // A calendar has to hold something, also when there is nothing to do.
        calendar.add(swedishTime);
        days.stream()
                .sorted(Comparator.comparing(DueDate::dueOn).thenComparing(DueDate::title))
                .forEach(day -> calendar.add(event(day)));
        return calendar.toString();
    }

    private VEvent event(DueDate day) {
        VEvent event = new VEvent(day.dueOn(), day.dueOn().plusDays(1), day.title());
        // Its own, and not the library's: the same day has to be found again when it is moved.
        event.replace(new Uid(day.id() + "@arshjulet"));
        event.replace(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        if (!day.words().isEmpty()) {
            event.add(new Description(day.words()));
        }
        event.add(new Url(URI.create(baseUrl + day.path())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
