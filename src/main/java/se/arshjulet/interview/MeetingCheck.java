package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.base.Problems;
import se.arshjulet.interview.Interviews.Invitation;
import se.arshjulet.interview.Interviews.Meeting;

/** Whether times can be proposed, agreed on or told of as they are written. */
@Component
class MeetingCheck {

    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_MESSAGE = 1000;
    private static final int MOST_TIMES = 10;
    private static final int YEARS_AHEAD = 1;

    private final Clock clock;

    MeetingCheck(Clock clock) {
        this.clock = clock;
    }

    void requireInvitation(Invitation invitation) {
        List<Meeting> times = invitation.times();
        LocalDate answerBy = invitation.answerBy();
        LocalDate today = LocalDate.now(clock);
        Problems problems = new Problems()
                .when(times.isEmpty(), "times", "Föreslå minst en tid.")
                .when(times.size() > MOST_TIMES, "times", "Föreslå högst %d tider.".formatted(MOST_TIMES))
                .when(isRepeated(times), "times", "Samma tid står två gånger. Ändra eller ta bort en av dem.")
                .when(answerBy == null, "answerBy", "Välj sista dagen att svara.")
                .when(
                        answerBy != null && answerBy.isBefore(today),
                        "answerBy",
                        "Sista dagen att svara har varit. Välj en senare dag.")
                .longest("message", invitation.message(), LONGEST_MESSAGE, "Meddelandet");
        for (Meeting time : times) {
            where(problems, time);
        }
        for (int i = 0; i < times.size(); i++) {
            LocalDateTime startsAt = times.get(i).startsAt();
            toCome(problems, startsAt, "times." + i, "times." + i);
            problems.when(
                    answerBy != null
                            && startsAt != null
                            && !startsAt.toLocalDate().isBefore(today)
                            && startsAt.toLocalDate().isBefore(answerBy),
                    "answerBy",
                    "Den sista dagen att svara är efter en av tiderna. Välj en tidigare dag.");
        }
        problems.raise(InvalidInterviewException::new);
    }

    private static boolean isRepeated(List<Meeting> times) {
        Set<LocalDateTime> seen = new HashSet<>();
        return times.stream().map(Meeting::startsAt).anyMatch(startsAt -> startsAt != null && !seen.add(startsAt));
    }

    void requireToCome(Meeting meeting) {
        Problems problems = new Problems();
        where(problems, meeting);
        toCome(problems, meeting.startsAt(), "startsOn", "startsAt");
        problems.raise(InvalidInterviewException::new);
    }

    private void where(Problems problems, Meeting meeting) {
        length(problems, meeting);
        problems.required("place", meeting.place(), "Skriv var ni ses, till exempel ”Teams” eller en adress.")
                .longest("place", meeting.place(), LONGEST_PLACE, "Platsen");
    }

    /** @param day  where it is said that the day is wrong
     * @param time where it is said that the time of the day is */
    private void toCome(Problems problems, @Nullable LocalDateTime startsAt, String day, String time) {
        LocalDateTime now = LocalDateTime.now(clock);
        problems.when(startsAt == null, time, "Välj dag och klockslag.")
                .when(
                        startsAt != null && startsAt.toLocalDate().isBefore(now.toLocalDate()),
                        day,
                        "Dagen har redan varit. Välj en senare.")
                .when(
                        startsAt != null && startsAt.toLocalDate().equals(now.toLocalDate()) && startsAt.isBefore(now),
                        time,
                        "Tiden har redan varit. Välj en senare.")
                .when(
                        startsAt != null && startsAt.isAfter(now.plusYears(YEARS_AHEAD)),
                        day,
                        "Tiden är mer än ett år fram. Kontrollera året.");
    }

    void requireHeld(Meeting meeting) {
        LocalDateTime startsAt = meeting.startsAt();
        LocalDateTime now = LocalDateTime.now(clock);
        Problems problems = new Problems();
        length(problems, meeting);
        problems.when(startsAt == null, "startsAt", "Välj när intervjun hölls.")
                .when(
                        startsAt != null && startsAt.toLocalDate().isAfter(now.toLocalDate()),
                        "startsOn",
                        "Dagen har inte varit än. Välj den dag då intervjun hölls.")
                .when(
                        startsAt != null && startsAt.toLocalDate().equals(now.toLocalDate()) && startsAt.isAfter(now),
                        "startsAt",
                        "Klockan är inte så mycket än. Skriv när intervjun började.")
                .raise(InvalidInterviewException::new);
    }

    private static void length(Problems problems, Meeting meeting) {
        Integer minutes = meeting.minutes();
        problems.when(
                minutes == null || minutes < 1 || minutes > Interviews.LONGEST_MINUTES,
                "minutes",
                "Skriv hur många minuter, 1–%d.".formatted(Interviews.LONGEST_MINUTES));
    }
}
