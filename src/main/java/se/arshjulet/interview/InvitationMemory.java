package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.interview.Interviews.Clash;
import se.arshjulet.interview.Interviews.Invitation;
import se.arshjulet.interview.Interviews.Meeting;
import se.arshjulet.interview.Interviews.Offered;

/** What is known beforehand when somebody is invited: how the one before her was, and what the interviewer is booked with. */
@Component
class InvitationMemory {

    private final InterviewRepository interviews;
    private final OfferedTimes times;
    private final DoubleBookings bookings;
    private final Clock clock;

    InvitationMemory(InterviewRepository interviews, OfferedTimes times, DoubleBookings bookings, Clock clock) {
        this.interviews = interviews;
        this.times = times;
        this.bookings = bookings;
        this.clock = clock;
    }

    List<Clash> clashes(UUID interviewId, Meeting meeting) {
        LocalDateTime startsAt = meeting.startsAt();
        Integer minutes = meeting.minutes();
        if (startsAt == null || minutes == null || minutes < 1) {
            return List.of();
        }
        return clashes(interviewId, startsAt.atZone(clock.getZone()).toInstant(), minutes);
    }

    private List<Clash> clashes(UUID interviewId, Instant startsAt, int minutes) {
        return bookings.of(interviewId, startsAt, minutes).stream()
                .map(row -> new Clash(Informants.pseudonymOf(row.number()), row.startsAt(), row.minutes()))
                .toList();
    }

    Optional<Invitation> last(UUID interviewId) {
        return interviews.findById(interviewId).flatMap(it -> interviews.findByRoundId(it.roundId()).stream()
                .filter(other -> other.invitedAt() != null && !other.id().equals(interviewId))
                .max(Comparator.comparing(other -> Objects.requireNonNull(other.invitedAt())))
                .map(other -> again(interviewId, other)));
    }

    private Invitation again(UUID interviewId, Interview like) {
        List<Offered> offered = times.of(like.id());
        List<Meeting> free = offered.stream()
                .filter(time -> time.startsAt().isAfter(clock.instant())
                        && clashes(interviewId, time.startsAt(), time.minutes()).isEmpty())
                .map(time -> meeting(time, LocalDateTime.ofInstant(time.startsAt(), clock.getZone())))
                .toList();
        if (!free.isEmpty() || offered.isEmpty()) {
            return new Invitation(free, null, like.message());
        }
        Offered passed = offered.get(0);
        return new Invitation(List.of(new Meeting(null, passed.minutes(), passed.place())), null, like.message());
    }

    private static Meeting meeting(Offered time, LocalDateTime startsAt) {
        return new Meeting(startsAt, time.minutes(), time.place());
    }
}
