package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.base.Problems;

/** The coordinator's hand on one interview. */
@Service
@Transactional
class InterviewDesk implements Interviews {

    private static final int LONGEST_REASON = 500;

    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final KeyInformantRepository informants;
    private final InterviewReader reader;
    private final OfferedTimes times;
    private final NotesToConfirm notes;
    private final Interviewers interviewers;
    private final MeetingCheck check;
    private final InvitationMemory memory;
    private final InterviewProcess process;
    private final InterviewTimes schedule;
    private final InterviewLetters letters;
    private final InterviewPost post;
    private final InformantKey key;
    private final AuditLog audit;
    private final Clock clock;

    InterviewDesk(
            InterviewRepository interviews,
            InterviewRoundRepository rounds,
            KeyInformantRepository informants,
            InterviewReader reader,
            OfferedTimes times,
            NotesToConfirm notes,
            Interviewers interviewers,
            MeetingCheck check,
            InvitationMemory memory,
            InterviewProcess process,
            InterviewTimes schedule,
            InterviewLetters letters,
            InterviewPost post,
            InformantKey key,
            AuditLog audit,
            Clock clock) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.informants = informants;
        this.reader = reader;
        this.times = times;
        this.notes = notes;
        this.interviewers = interviewers;
        this.check = check;
        this.memory = memory;
        this.process = process;
        this.schedule = schedule;
        this.letters = letters;
        this.post = post;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sheet> find(UUID interviewId) {
        InterviewAccess.coordinator();
        return reader.sheet(interviewId);
    }

    @Override
    public void invite(UUID interviewId, Invitation invitation) {
        Interview it = lock(interviewId);
        check.requireInvitation(invitation);
        requireConsent(it);
        begin(it);
        it.invite(
                Objects.requireNonNull(invitation.answerBy()),
                invitation.message().strip(),
                clock.instant());
        interviews.saveAndFlush(it);
        times.replace(interviewId, invitation.times(), clock.getZone());
        process.invited(interviewId);
        record("interview.invited", it, "Bjöd in %s till intervju");
    }

    @Override
    public void book(UUID interviewId, Meeting meeting) {
        Interview it = lock(interviewId);
        check.requireToCome(meeting);
        requireConsent(it);
        begin(it);
        boolean moved = it.state() == InterviewState.BOOKED;
        it.book(
                Objects.requireNonNull(meeting.startsAt())
                        .atZone(clock.getZone())
                        .toInstant(),
                Objects.requireNonNull(meeting.minutes()),
                meeting.place().strip());
        interviews.saveAndFlush(it);
        if (moved) {
            letters.booked(it, true);
            process.moved(interviewId, schedule.next(it));
        } else {
            process.booked(interviewId);
        }
        record("interview.booked", it, moved ? "Ändrade tiden för intervjun med %s" : "Bokade intervju med %s");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Clash> clashes(UUID interviewId, Meeting meeting) {
        InterviewAccess.coordinator();
        return memory.clashes(interviewId, meeting);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invitation> lastInvitation(UUID interviewId) {
        InterviewAccess.coordinator();
        return memory.last(interviewId);
    }

    @Override
    public void notHeld(UUID interviewId, String reason) {
        Interview it = lock(interviewId);
        new Problems()
                .required("reason", reason, "Skriv varför intervjun inte blir av. Det står kvar i omgången.")
                .longest("reason", reason, LONGEST_REASON, "Skälet")
                .raise(InvalidInterviewException::new);
        it.notHeld(reason.strip());
        interviews.saveAndFlush(it);
        process.notHeld(interviewId);
        record("interview.notHeld", it, "Intervjun med %s blir inte av: " + reason.strip());
    }

    @Override
    public void held(UUID interviewId, Meeting meeting) {
        Interview it = lock(interviewId);
        check.requireHeld(meeting);
        requireConsent(it);
        begin(it);
        it.hold(
                Objects.requireNonNull(meeting.startsAt())
                        .atZone(clock.getZone())
                        .toInstant(),
                Objects.requireNonNull(meeting.minutes()));
        interviews.saveAndFlush(it);
        process.held(interviewId, schedule.next(it));
        record("interview.held", it, "Höll intervjun med %s");
    }

    @Override
    public void sendNotes(UUID interviewId) {
        sendNotes(interviewId, LocalDate.now(clock).plusDays(NotesToConfirm.USUAL_DAYS));
    }

    @Override
    public void sendNotes(UUID interviewId, @Nullable LocalDate until) {
        Interview it = lock(interviewId);
        requireConsent(it);
        notes.send(it, until);
        process.notesSent(interviewId);
        record("interview.notesSent", it, "Skickade anteckningarna till %s");
    }

    @Override
    public void confirmByHand(UUID interviewId) {
        Interview it = lock(interviewId);
        boolean sent = it.notesSentAt() != null;
        it.confirm(Confirmation.BY_HAND, clock.instant());
        interviews.saveAndFlush(it);
        if (sent) {
            process.confirmed(interviewId);
        } else {
            process.withdrawn(interviewId, "Klar utan att anteckningarna skickades");
        }
        record("interview.confirmed", it, "Noterade att intervjun med %s är klar");
    }

    @Override
    public boolean takeIn(UUID interviewId) {
        Interview it = lock(interviewId);
        requireConsent(it);
        boolean inText = notes.takeIn(it);
        record(
                "interview.correctionsTakenIn",
                it,
                inText ? "Förde in det som %s har rättat" : "Lade det som %s har rättat i en egen text");
        return inText;
    }

    @Override
    public void remindNow(UUID interviewId) {
        Interview it = lock(interviewId);
        letters.remind(it);
        record("interview.reminded", it, "Påminde %s");
    }

    @Override
    public void handOver(UUID interviewId, UUID interviewer) {
        Interview it = lock(interviewId);
        interviewers.require(interviewer);
        it.handOver(interviewer);
        interviews.saveAndFlush(it);
        record("interview.handedOver", it, "Ändrade vem som intervjuar %s");
    }

    @Override
    public Optional<String> addressByHand(UUID interviewId) {
        Interview it = lock(interviewId);
        if (!key.isOpenTo(it.informantId())) {
            throw new AccessDeniedException("By her link one acts in her name: it is for who knows who she is");
        }
        requireConsent(it);
        if (it.state() == InterviewState.CHOSEN || it.state().isOver() || it.isHeld() && it.notesSentAt() == null) {
            return Optional.empty();
        }
        record("interview.linkMade", it, "Tog fram länken till %s för hand");
        return Optional.of(post.addressByHand(it));
    }

    private Interview lock(UUID interviewId) {
        InterviewAccess.coordinator();
        return interviews.lock(interviewId).orElseThrow(StaleInterviewException::new);
    }

    private void begin(Interview it) {
        InterviewRound round = rounds.lock(it.roundId()).orElseThrow();
        round.begin();
        rounds.saveAndFlush(round);
    }

    private void requireConsent(Interview it) {
        KeyInformant informant = informants.findById(it.informantId()).orElseThrow();
        if (informant.consentWithdrawnAt() != null) {
            throw new InvalidInterviewException(
                    "informant",
                    "%s har tagit tillbaka sitt samtycke.".formatted(Informants.pseudonymOf(informant.number())));
        }
    }

    private void record(String act, Interview it, String sentence) {
        KeyInformant informant = informants.findById(it.informantId()).orElseThrow();
        audit.record(act, it.id(), sentence.replace("%s", Informants.pseudonymOf(informant.number())));
    }

    static Instant startOf(Interview it) {
        return Objects.requireNonNull(it.startsAt());
    }
}
