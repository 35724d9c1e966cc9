package se.arshjulet.interview;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.interview.Informants.Informant;
import se.arshjulet.interview.InterviewRounds.Head;
import se.arshjulet.interview.InterviewRounds.Stage;
import se.arshjulet.interview.Interviews.Correction;
import se.arshjulet.interview.Interviews.Line;
import se.arshjulet.interview.Interviews.Sheet;

/** Rounds and interviews as coordinators see them: by pseudonym, with what comes next. */
@Component
class InterviewReader {

    private final InterviewRepository interviews;
    private final InterviewRoundRepository rounds;
    private final Informants informants;
    private final InformantKey key;
    private final OfferedTimes times;
    private final NoteTable notes;
    private final Corrections corrections;
    private final TextStore texts;
    private final Guides guides;
    private final People people;
    private final Clock clock;

    InterviewReader(
            InterviewRepository interviews,
            InterviewRoundRepository rounds,
            Informants informants,
            InformantKey key,
            OfferedTimes times,
            NoteTable notes,
            Corrections corrections,
            TextStore texts,
            Guides guides,
            People people,
            Clock clock) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.informants = informants;
        this.key = key;
        this.times = times;
        this.notes = notes;
        this.corrections = corrections;
        this.texts = texts;
        this.guides = guides;
        this.people = people;
        this.clock = clock;
    }

    List<Head> heads() {
        Map<UUID, List<Line>> byRound = interviews.findAll().stream()
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::linesByRound));
        return rounds.findAllByOrderByYearDescStartsOnDesc().stream()
                .map(round -> head(round, byRound.getOrDefault(round.id(), List.of())))
                .toList();
    }

    Optional<InterviewRounds.Sheet> round(UUID roundId) {
        return rounds.findById(roundId).map(round -> {
            List<Line> lines = linesByRound(interviews.findByRoundId(roundId)).getOrDefault(roundId, List.of());
            return new InterviewRounds.Sheet(head(round, lines), draft(round), lines);
        });
    }

    private static InterviewRounds.Draft draft(InterviewRound round) {
        return new InterviewRounds.Draft(
                round.name(),
                round.year(),
                round.startsOn(),
                round.endsOn(),
                round.information(),
                round.keepUntil(),
                round.guideId());
    }

    private static Head head(InterviewRound round, List<Line> lines) {
        Map<InterviewState, Integer> states = new EnumMap<>(InterviewState.class);
        lines.forEach(line -> states.merge(line.state(), 1, Integer::sum));
        return new Head(
                round.id(),
                round.name(),
                round.year(),
                round.startsOn(),
                round.endsOn(),
                Stage.valueOf(round.state().name()),
                states,
                (int) lines.stream().filter(line -> line.next().isStuck()).count());
    }

    /** In the order of member and number: those of one member together. */
    private Map<UUID, List<Line>> linesByRound(Collection<Interview> all) {
        Map<UUID, Informant> known =
                informants.list().stream().collect(Collectors.toMap(Informant::id, Function.identity()));
        Map<UUID, Person> interviewers =
                people.persons(all.stream().map(Interview::interviewer).collect(Collectors.toSet()));
        Set<UUID> corrected =
                corrections.waiting(all.stream().map(Interview::id).toList());
        record Placed(UUID round, Line line) {}
        return all.stream()
                .filter(it -> known.containsKey(it.informantId()))
                .map(it -> new Placed(
                        it.roundId(),
                        line(
                                it,
                                Objects.requireNonNull(known.get(it.informantId())),
                                Objects.requireNonNull(interviewers.get(it.interviewer())),
                                corrected.contains(it.id()))))
                .sorted(Comparator.comparing(
                                (Placed placed) -> placed.line().informant().member())
                        .thenComparing(placed -> placed.line().informant().number()))
                .collect(Collectors.groupingBy(Placed::round, Collectors.mapping(Placed::line, Collectors.toList())));
    }

    private Line line(Interview it, Informant informant, Person interviewer, boolean corrected) {
        return new Line(
                it.id(),
                informant,
                interviewer.name(),
                it.state(),
                it.startsAt(),
                NextStep.of(it, informant.consentWithdrawn(), corrected, clock),
                it.notHeldReason());
    }

    Optional<Sheet> sheet(UUID interviewId) {
        return interviews
                .findById(interviewId)
                .flatMap(it -> informants.find(it.informantId()).map(informant -> sheet(it, informant)));
    }

    private Sheet sheet(Interview it, Informant informant) {
        InterviewRound round = rounds.findById(it.roundId()).orElseThrow();
        FormDefinition guide = guides.of(round.guideId());
        List<Correction> said = informant.consentWithdrawn() ? List.of() : corrections(it, guide);
        UUID text = it.notesText();
        return new Sheet(
                line(
                        it,
                        informant,
                        people.person(it.interviewer()),
                        said.stream().anyMatch(correction -> !correction.takenIn())),
                round.id(),
                round.name(),
                round.state() == InterviewRound.State.CLOSED,
                it.interviewer(),
                key.forLetters(it.informantId())
                        .filter(identity -> !identity.email().isEmpty())
                        .isPresent(),
                it.invitedAt(),
                it.answerBy(),
                it.informantWords(),
                it.declined(),
                times.of(it.id()),
                it.minutes(),
                it.place(),
                it.isHeld(),
                it.notHeldReason(),
                !informant.consentWithdrawn()
                        && !NotesText.parts(guide, notes.of(it.id())).isEmpty(),
                text != null && texts.isErased(text),
                it.notesText(),
                it.notesSentAt(),
                it.confirmBy(),
                it.confirmation(),
                it.confirmedAt(),
                said,
                guide);
    }

    private List<Correction> corrections(Interview it, FormDefinition guide) {
        return corrections.of(it.id()).stream()
                .map(row -> new Correction(
                        row.sectionKey(), NotesText.partName(guide, row.sectionKey()), row.content(), row.takenIn()))
                .toList();
    }
}
