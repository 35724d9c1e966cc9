package se.arshjulet.interview.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.DateWords;
import se.arshjulet.interview.Interviews;
import se.arshjulet.interview.Interviews.Meeting;
import se.arshjulet.interview.Interviews.Sheet;

/** When it was held: as it was booked, or, where that is still to come, now. */
class HeldQuestion extends MeetingQuestion {

    private static final int QUARTER = 15;

    HeldQuestion(Interviews interviews, Sheet sheet, DateWords dates, Runnable then) {
        super(
                "interview.held",
                new Meeting(likely(sheet, dates), sheet.minutes(), sheet.place()),
                false,
                meeting -> List.of(),
                dates,
                meeting -> interviews.held(sheet.line().id(), meeting),
                then);
    }

    private static @Nullable LocalDateTime likely(Sheet sheet, DateWords dates) {
        LocalDateTime booked = booked(sheet, dates);
        LocalDateTime now = dates.now();
        return booked == null || !booked.isAfter(now)
                ? booked
                : now.truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() / QUARTER * QUARTER);
    }

    /** As the clock on the wall shows it; null where no time is agreed on. */
    static @Nullable LocalDateTime booked(Sheet sheet, DateWords dates) {
        Instant startsAt = sheet.line().startsAt();
        return startsAt == null ? null : dates.dayOf(startsAt).atTime(LocalTime.parse(dates.time(startsAt)));
    }
}
