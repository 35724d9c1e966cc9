package se.arshjulet.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Dates as people say them: "fre 13 mars", "om 3 dagar", "i går 14:03". Swedish unless another language is asked for. */
@Component
public final class DateWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Clock clock;
    private final Locale locale;

    @Autowired
    public DateWords(Clock clock) {
        this(clock, SWEDISH);
    }

    private DateWords(Clock clock, Locale locale) {
        this.clock = clock;
        this.locale = locale;
    }

    /** The same words in another language; English is known, everything else becomes Swedish. */
    public DateWords in(Locale other) {
        return new DateWords(clock, isEnglish(other) ? Locale.UK : SWEDISH);
    }

    /** By the same clock as {@link #today}. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The moment when the clock on the wall shows the time that day. */
    public Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    /** "fre 13 mars"; with the year if it is not this one. */
    public String day(LocalDate date) {
        String pattern = date.getYear() == today().getYear() ? "EEE d MMMM" : "EEE d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** "fre 13 mars", "tis 9 feb": where many days of one year stand side by side. */
    public String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale).format(date).replace(".", "");
    }

    /** "31 mars", for running text and subjects; with the year if it is not this one. */
    public String dayOfMonth(LocalDate date) {
        String pattern = date.getYear() == today().getYear() ? "d MMMM" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** E.g. "oktober". */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("LLLL", locale).format(date);
    }

    /** "31 mars 2026", for what lies in the past and is told with its year. */
    public String dayAndYear(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** "fredag 13 mars 2026", for hover and screen readers. */
    public String fullDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
    }

    /** "i dag", "i morgon", "om 3 dagar", "för 2 dagar sedan". */
    public String relative(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today(), date);
        boolean english = isEnglish(locale);
        if (days == 0) {
            return english ? "today" : "i dag";
        }
        if (days == 1) {
            return english ? "tomorrow" : "i morgon";
        }
        if (days == -1) {
            return english ? "yesterday" : "i går";
        }
        if (days > 0) {
            return english ? "in " + days + " days" : "om " + days + " dagar";
        }
        return english ? -days + " days ago" : "för " + -days + " dagar sedan";
    }

    /** "4 dagar försenad", of what should have been done by a day that has passed. */
    public String overdue(LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, today());
        if (isEnglish(locale)) {
            return days == 1 ? "one day late" : days + " days late";
        }
        return days == 1 ? "en dag försenad" : days + " dagar försenad";
    }

    /** "om 3 dagar · fre 13 mars". */
    public String due(LocalDate date) {
        return relative(date) + " · " + day(date);
    }

    /** "14:03". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(clock.getZone()));
    }

    /** "i dag 14:03", "i går 14:03", "fre 13 mars 14:03". */
    public String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        long days = ChronoUnit.DAYS.between(at.toLocalDate(), today());
        String date = days == 0 || days == 1 ? relative(at.toLocalDate()) : day(at.toLocalDate());
        return date + " " + time(instant);
    }

    /** "fredag 13 mars 2026 14:03", for what is printed and read another day. */
    public String fullMoment(Instant instant) {
        return fullDay(dayOf(instant)) + " " + time(instant);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
