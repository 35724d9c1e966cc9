package se.arshjulet.datarequest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.association.Members;
import se.arshjulet.association.Representative;

/** Decides who may take over what. {@link TakeOver} then does it. */
@Service
@Transactional
class ReassignmentDesk implements Reassignment {

    private static final int LONGEST = 1_000;

    private final AssignmentRepository assignments;
    private final Members members;
    private final People people;
    private final TakeOver takeOver;

    ReassignmentDesk(AssignmentRepository assignments, Members members, People people, TakeOver takeOver) {
        this.assignments = assignments;
        this.members = members;
        this.people = people;
        this.takeOver = takeOver;
    }

    @Override
    @Transactional(readOnly = true)
    public Choices choices(UUID assignmentId) {
        Answerer.coordinator();
        Assignment assignment = assignments.byId(assignmentId).orElseThrow(Answerer::denied);
        UUID from = assignment.representativeId();
        List<Person> others = members.representatives().stream()
                .filter(person -> person.memberId().equals(assignment.memberId())
                        && !person.accountId().equals(from))
                .map(person -> new Person(person.accountId(), person.name(), person.email()))
                .toList();
        return new Choices(people.person(from), others, (int) assignments.countUnfinishedOf(from) - 1);
    }

    @Override
    public Outcome reassign(UUID assignmentId, Handover handover) {
        SignedIn coordinator = Answerer.coordinator();
        // All of them in one go, in the order of their ids, so that two who lock several never wait for each other.
        List<Assignment> hers = handover.others()
                ? assignments.lockUnfinishedOf(handover.from(), assignmentId)
                : assignments.lock(assignmentId).stream().toList();
        Assignment chosen = hers.stream()
                .filter(assignment -> assignment.id().equals(assignmentId))
                .findFirst()
                .orElseThrow(Answerer::denied);
        requireToMove(chosen, handover);
        Person to = newOne(chosen, handover);
        Set<UUID> herMembers = members.representatives().stream()
                .filter(person -> person.accountId().equals(to.id()))
                .map(Representative::memberId)
                .collect(Collectors.toSet());
        require(
                herMembers.contains(chosen.memberId()),
                "person",
                "Personen är inte representant för %s. Välj en annan.".formatted(chosen.memberName()));
        require(
                !takeOver.hasHerOwn(chosen, to.id()),
                "person",
                "%s har redan en egen uppgift för samma medlem här. Välj en annan, eller återkalla den här."
                        .formatted(to.name()));
        List<String> left = new ArrayList<>();
        List<Assignment> moving = new ArrayList<>();
        for (Assignment assignment : hers) {
            boolean fits = herMembers.contains(assignment.memberId()) && !takeOver.hasHerOwn(assignment, to.id());
            if (fits) {
                moving.add(assignment);
            } else {
                left.add(assignment.memberName());
            }
        }
        takeOver.move(moving, people.person(handover.from()), to, coordinator.name(), handover.words());
        return new Outcome(to, moving.size(), left.stream().distinct().toList());
    }

    private void requireToMove(Assignment assignment, Handover handover) {
        if (!assignment.state().isUnderWay()) {
            throw new NotAnswerableException(assignment.state());
        }
        if (!assignment.representativeId().equals(handover.from())) {
            throw new SettledMeanwhileException("%s har uppgiften nu: någon annan hann före."
                    .formatted(people.person(assignment.representativeId()).name()));
        }
        require(handover.words().strip().length() <= LONGEST, "words", "Högst 1 000 tecken får plats.");
        require(!handover.from().equals(handover.to()), "person", "Personen har uppgiften redan. Välj någon annan.");
    }

    private Person newOne(Assignment assignment, Handover handover) {
        UUID known = handover.to();
        if (known != null) {
            return people.persons(Set.of(known)).values().stream().findFirst().orElseThrow(Answerer::denied);
        }
        String email = handover.email().strip();
        Map<String, String> problems = new LinkedHashMap<>();
        if (handover.name().isBlank()) {
            problems.put("name", "Skriv vad personen heter.");
        }
        if (!HandingRules.isAddress(email)) {
            problems.put("email", "Det där är ingen e-postadress. Rätta den.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidPlanException(problems);
        }
        members.invite(assignment.memberId(), handover.name().strip(), email, null);
        Person invited = people.byEmail(email).orElseThrow();
        require(!invited.id().equals(handover.from()), "email", "Personen har uppgiften redan. Välj någon annan.");
        return invited;
    }

    private static void require(boolean fulfilled, String field, String otherwise) {
        if (!fulfilled) {
            throw new InvalidPlanException(Map.of(field, otherwise));
        }
    }
}
