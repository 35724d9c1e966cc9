package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.SubjectEnded;
import se.arshjulet.base.Problems;
import se.arshjulet.review.GroupWaiting;
import se.arshjulet.task.Tasks;

/** What Beredningsgruppen and the board do. */
@Service
@Transactional
class FollowUpMeeting implements FollowUpParts {

    private static final int LONGEST_COMMENT = 4000;
    private static final int LONGEST_REFERENCE = 100;

    private final FollowUpPlaces places;
    private final FollowUpStore store;
    private final FollowUpParticipants participants;
    private final FollowUpComments comments;
    private final FollowUpClosing closing;
    private final FollowUpProcess process;
    private final ApplicationEventPublisher events;
    private final ConclusionPublications publications;
    private final Tasks tasks;
    private final GroupWaiting group;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    FollowUpMeeting(
            FollowUpPlaces places,
            FollowUpStore store,
            FollowUpParticipants participants,
            FollowUpComments comments,
            FollowUpClosing closing,
            FollowUpProcess process,
            ApplicationEventPublisher events,
            ConclusionPublications publications,
            Tasks tasks,
            GroupWaiting group,
            People people,
            AuditLog audit,
            Clock clock) {
        this.places = places;
        this.store = store;
        this.participants = participants;
        this.comments = comments;
        this.closing = closing;
        this.process = process;
        this.events = events;
        this.publications = publications;
        this.tasks = tasks;
        this.group = group;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Instant comment(UUID stepId, UUID itemId, String text) {
        SignedIn person = Access.reader();
        if (!group.isMember(person.accountId())) {
            throw Access.denied();
        }
        new Problems()
                .longest(itemId.toString(), text, LONGEST_COMMENT, "Kommentaren")
                .raise(InvalidConclusionException::new);
        FollowUpStep step = openStep(stepId, FollowUpStep.Kind.COMMENT);
        if (!itemId.equals(OF_ALL)
                && store.item(itemId)
                        .filter(item -> item.followUpId().equals(step.followUpId()))
                        .isEmpty()) {
            throw new StaleFollowUpException();
        }
        Instant now = clock.instant();
        comments.keep(stepId, itemId, person.accountId(), text.strip(), now);
        return now;
    }

    @Override
    public void read(UUID stepId) {
        SignedIn person = participant(stepId);
        FollowUpStep step = openStep(stepId, FollowUpStep.Kind.DECIDE);
        places.of(person).forEach(place -> read(step, place, person));
    }

    private void read(FollowUpStep step, UUID place, SignedIn person) {
        if (!participants.done(step.id(), place, clock.instant())) {
            return;
        }
        tasks.done(FollowUps.KIND, step.id(), place);
        if (!place.equals(person.accountId())) {
            audit.record(
                    "followUp.doneFor",
                    step.followUpId(),
                    "Gjorde klart i uppföljningen för " + people.person(place).name());
        }
    }

    @Override
    public void decide(int year, FollowUps.Decision decision) {
        FollowUp followUp = locked(year);
        SignedIn person = participantOrCoordinator(followUp);
        if (decision.publish()) {
            Access.coordinator();
        }
        List<FollowUpItem> items = store.items(followUp.id());
        require(decision);
        followUp.decide(decision.decidedOn(), decision.minuteReference().strip(), person.accountId(), clock.instant());
        items.forEach(item -> item.decide(
                decision.statuses().get(item.id()),
                decision.grounds().getOrDefault(item.id(), "").strip()));
        closing.close(followUp, person.accountId());
        process.decided(followUp.id(), false);
        events.publishEvent(new SubjectEnded(
                followUp.id(),
                false,
                "Styrelsen har tagit ställning, %s."
                        .formatted(decision.minuteReference().strip())));
        audit.record(
                "followUp.decided",
                followUp.id(),
                "Registrerade styrelsens ställningstagande %d, %s"
                        .formatted(year, decision.minuteReference().strip()));
        if (decision.publish()) {
            store.flush();
            publications.publish("Uppföljning " + year);
        }
    }

    private void require(FollowUps.Decision decision) {
        Problems problems = new Problems()
                .when(
                        decision.decidedOn().isAfter(LocalDate.now(clock)),
                        "decidedOn",
                        "Dagen har inte varit än. Välj den dag då styrelsen sammanträdde.")
                .required(
                        "minuteReference",
                        decision.minuteReference(),
                        "Skriv paragrafen i protokollet, till exempel § 12.")
                .longest("minuteReference", decision.minuteReference(), LONGEST_REFERENCE, "Paragrafen");
        decision.grounds()
                .forEach((item, text) ->
                        problems.longest(item.toString(), text, ProposalDesk.LONGEST_GROUNDS, "Texten"));
        problems.raise(InvalidConclusionException::new);
    }

    @Override
    public void referBack(int year, String because) {
        FollowUp followUp = locked(year);
        SignedIn person = participantOrCoordinator(followUp);
        new Problems()
                .required("because", because, "Skriv vad styrelsen vill att ni ser över.")
                .longest("because", because, LONGEST_COMMENT, "Texten")
                .raise(InvalidConclusionException::new);
        followUp.referBack(because.strip());
        closing.close(followUp, person.accountId());
        process.decided(followUp.id(), true);
        audit.record("followUp.referredBack", followUp.id(), "Registrerade återremiss %d".formatted(year));
    }

    private FollowUp locked(int year) {
        Access.reader();
        return store.lockYear(year).orElseThrow(StaleFollowUpException::new);
    }

    private SignedIn participant(UUID stepId) {
        SignedIn person = Access.reader();
        if (!participants.hasAnyOf(stepId, places.of(person))) {
            throw Access.denied();
        }
        return person;
    }

    /** The board's own, or the coordinator who writes for it after the minutes. */
    private SignedIn participantOrCoordinator(FollowUp followUp) {
        SignedIn person = Access.reader();
        boolean asked = store.openStep(followUp.id())
                .filter(step -> step.kind() == FollowUpStep.Kind.DECIDE)
                .filter(step -> participants.hasAnyOf(step.id(), places.of(person)))
                .isPresent();
        return asked ? person : Access.coordinator();
    }

    private FollowUpStep openStep(UUID stepId, FollowUpStep.Kind kind) {
        return store.step(stepId)
                .filter(FollowUpStep::isOpen)
                .filter(step -> step.kind() == kind)
                .orElseThrow(StaleFollowUpException::new);
    }
}
