package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.DateWords;

/** Takes the wishes for more time, and answers them. Behind the assignment's lock, so that of two answers one is first. */
@Service
@Transactional
class MoreTimeDesk implements MoreTime {

    private final Answerers answerers;
    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final TimeAskStore asks;
    private final TimeAskRules rules;
    private final Deadlines deadlines;
    private final TimeAskLetters letters;
    private final People people;
    private final AuditLog audit;
    private final DateWords dates;
    private final Clock clock;

    MoreTimeDesk(
            Answerers answerers,
            AssignmentRepository assignments,
            RoundRepository rounds,
            TimeAskStore asks,
            TimeAskRules rules,
            Deadlines deadlines,
            TimeAskLetters letters,
            People people,
            AuditLog audit,
            DateWords dates,
            Clock clock) {
        this.answerers = answerers;
        this.assignments = assignments;
        this.rounds = rounds;
        this.asks = asks;
        this.rules = rules;
        this.deadlines = deadlines;
        this.letters = letters;
        this.people = people;
        this.audit = audit;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public void ask(UUID assignmentId, LocalDate day, String reason) {
        Assignment assignment = assignments.lock(assignmentId).orElseThrow(Answerer::denied);
        Answerer who = asker(assignment);
        rules.requireAsk(assignment.dueOn(), day, reason);
        asks.add(assignment, who.accountId(), day, reason.strip(), clock.instant());
        record("timeAsked", assignment, "Bad om mer tid till %s%s för".formatted(day, who.forWhom()), reason);
    }

    @Override
    public void takeBack(UUID assignmentId) {
        Assignment assignment = assignments.lock(assignmentId).orElseThrow(Answerer::denied);
        Answerer who = asker(assignment);
        if (asks.open(assignmentId).isPresent()) {
            asks.close(assignmentId, clock.instant());
            record("timeTakenBack", assignment, "Behövde inte mer tid%s för".formatted(who.forWhom()), "");
        }
    }

    /** Whose it is to answer. A coordinator has no need to ask. */
    private Answerer asker(Assignment assignment) {
        Answerer who = answerers.of(assignment.representativeId());
        if (who.isOnBehalf()) {
            throw Answerer.denied();
        }
        answerable(assignment);
        return who;
    }

    @Override
    public void grant(UUID assignmentId, UUID askId, LocalDate day, String words) {
        SignedIn coordinator = Answerer.coordinator();
        Assignment assignment = toAnswer(assignmentId, askId);
        rules.requireGrant(assignment.dueOn(), day, words);
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        asks.granted(askId, coordinator.accountId(), day, words.strip(), clock.instant());
        deadlines.shift(assignment, round, day);
        letters.granted(assignment, round, coordinator.name(), words.strip());
        record("timeGranted", assignment, "Gav mer tid till %s för".formatted(day), words);
    }

    @Override
    public void refuse(UUID assignmentId, UUID askId, String words) {
        SignedIn coordinator = Answerer.coordinator();
        Assignment assignment = toAnswer(assignmentId, askId);
        rules.requireRefusal(words);
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        asks.refused(askId, coordinator.accountId(), words.strip(), clock.instant());
        letters.refused(assignment, round, coordinator.name(), words.strip());
        record("timeRefused", assignment, "Sade nej till mer tid för", words);
    }

    private Assignment toAnswer(UUID assignmentId, UUID askId) {
        Assignment assignment = answerable(assignments.lock(assignmentId).orElseThrow(Answerer::denied));
        TimeAsk ask = asks.find(askId)
                .filter(found -> found.assignmentId().equals(assignmentId))
                .orElseThrow(Answerer::denied);
        if (ask.state() != TimeAsk.State.OPEN) {
            throw new SettledMeanwhileException(meanwhile(ask));
        }
        return assignment;
    }

    private static Assignment answerable(Assignment assignment) {
        if (!assignment.state().isAnswerable()) {
            throw new NotAnswerableException(assignment.state());
        }
        return assignment;
    }

    private String meanwhile(TimeAsk ask) {
        String by =
                ask.answeredBy() == null ? "" : people.person(ask.answeredBy()).name();
        LocalDate granted = ask.granted();
        return switch (ask.state()) {
            case GRANTED ->
                "%s har redan svarat: tid till %s.".formatted(by, granted == null ? "" : dates.day(granted));
            case REFUSED -> "%s har redan svarat nej: ”%s”".formatted(by, ask.words());
            case REPLACED -> "Önskemålet har ändrats under tiden. Titta på det nya och svara på det.";
            case OPEN, CLOSED -> "Mer tid behövs inte längre: önskemålet är tillbakataget.";
        };
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TimeAsk> latest(UUID assignmentId) {
        answerers.of(
                assignments.byId(assignmentId).orElseThrow(Answerer::denied).representativeId());
        return asks.latest(assignmentId);
    }

    private void record(String act, Assignment assignment, String did, String words) {
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        audit.record(
                "assignment." + act,
                assignment.id(),
                round.part(),
                "%s %s · %s%s".formatted(did, round.title(), assignment.memberName(), Reasons.inWords(words)));
    }
}
