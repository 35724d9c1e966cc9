package se.arshjulet.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        for (int i = 0; i < times.size(); i++) {
            check(problems, times.get(i), "times", times.size() == 1 ? "" : "Tid %d: ".formatted(i + 1));
            LocalDateTime startsAt = times.get(i).startsAt();
            problems.when(
                    answerBy != null
                            && startsAt != null
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
        check(problems, meeting, "startsAt", "");
        problems.raise(InvalidInterviewException::new);
    }

    private void check(Problems problems, Meeting meeting, String field, String which) {
        LocalDateTime startsAt = meeting.startsAt();
        LocalDateTime now = LocalDateTime.now(clock);
        length(problems, meeting, field.equals("times") ? field : "minutes", which);
        problems.when(startsAt == null, field, which + "Välj dag och klockslag.")
                .when(
                        startsAt != null && startsAt.isBefore(now),
                        field,
                        which + "Tiden har redan varit. Välj en senare.")
                .when(
                        startsAt != null && startsAt.isAfter(now.plusYears(YEARS_AHEAD)),
                        field,
                        which + "Tiden är mer än ett år fram. Kontrollera året.")
                .required(
                        field.equals("times") ? field : "place",
                        meeting.place(),
                        which + "Skriv var ni ses, till exempel ”Teams” eller en adress.")
                .longest(field.equals("times") ? field : "place", meeting.place(), LONGEST_PLACE, which + "Platsen");
    }

    void requireHeld(Meeting meeting) {
        LocalDateTime startsAt = meeting.startsAt();
        Problems problems = new Problems();
        length(problems, meeting, "minutes", "");
        problems.when(startsAt == null, "startsAt", "Välj när intervjun hölls.")
                .when(
                        startsAt != null && startsAt.isAfter(LocalDateTime.now(clock)),
                        "startsAt",
                        "Tiden har inte varit än. Skriv när intervjun hölls.")
                .raise(InvalidInterviewException::new);
    }

    private static void length(Problems problems, Meeting meeting, String field, String which) {
        Integer minutes = meeting.minutes();
        problems.when(
                minutes == null || minutes < 1 || minutes > Interviews.LONGEST_MINUTES,
                field,
                which + "Skriv hur många minuter, 1–%d.".formatted(Interviews.LONGEST_MINUTES));
    }
}
