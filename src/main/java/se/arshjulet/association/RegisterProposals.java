package se.arshjulet.association;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

@Service
@Transactional
class RegisterProposals implements Proposals {

    private static final int LONGEST_REASON = 500;

    private final ProposalRepository proposals;
    private final Registers registers;
    private final ProposalIntake intake;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    RegisterProposals(
            ProposalRepository proposals,
            Registers registers,
            ProposalIntake intake,
            People people,
            AuditLog audit,
            Clock clock) {
        this.proposals = proposals;
        this.registers = registers;
        this.intake = intake;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        Stewardship.ofCurrentAssociation();
        List<Proposal> open = proposals.open();
        Map<UUID, Person> persons =
                people.persons(open.stream().map(Proposal::proposedBy).collect(toSet()));
        return open.stream()
                .map(proposal -> new Waiting(
                        proposal.id(),
                        proposal.kind(),
                        proposal.name(),
                        Optional.ofNullable(persons.get(proposal.proposedBy()))
                                .map(Person::name)
                                .orElse(""),
                        proposal.proposedAt()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int waitingCount() {
        Stewardship.ofCurrentAssociation();
        return Math.toIntExact(proposals.countOpen());
    }

    @Override
    @Transactional(readOnly = true)
    public List<RegisterEntry> candidates(RegisterKind kind, String words, int most) {
        Stewardship.ofCurrentAssociation();
        List<UUID> waiting = proposals.open().stream().map(Proposal::id).toList();
        return registers.lookUp(kind, words, most + waiting.size()).stream()
                .filter(entry -> !waiting.contains(entry.id()))
                .limit(most)
                .toList();
    }

    @Override
    public void takeIn(UUID proposalId, @Nullable UUID memberId) {
        Proposal proposal = waiting(proposalId);
        proposal.takeIn(intake.entryOf(proposal, memberId), decider(), clock.instant());
        audit.record("register.takenIn", proposalId, "Tog in ”" + proposal.name() + "” i registret");
    }

    @Override
    public void merge(UUID proposalId, UUID entryId) {
        Proposal proposal = waiting(proposalId);
        boolean another = proposals.those(proposal.kind(), List.of(entryId)).isEmpty();
        RegisterEntry entry = registers.find(proposal.kind(), List.of(entryId)).stream()
                .filter(found -> another)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Välj något som redan finns i registret."));
        proposal.merge(entry.id(), decider(), clock.instant());
        audit.record("register.merged", proposalId, "”" + proposal.name() + "” är samma som ”" + entry.name() + "”");
    }

    @Override
    public void decline(UUID proposalId, String reason) {
        Proposal proposal = waiting(proposalId);
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Skriv varför, så att den som föreslog det vet vad som gäller.");
        }
        if (words.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("Skälet är längre än %d tecken. Korta det.".formatted(LONGEST_REASON));
        }
        proposal.decline(words, decider(), clock.instant());
        audit.record("register.declined", proposalId, "Tog inte in ”" + proposal.name() + "”: " + words);
    }

    @Override
    public void reopen(UUID proposalId) {
        Stewardship.ofCurrentAssociation();
        Proposal proposal = proposals.findById(proposalId).orElseThrow(RegisterProposals::unknown);
        if (proposals.named(proposal.kind(), EntryName.keyOf(proposal.name())).stream()
                .anyMatch(Proposal::isOpen)) {
            throw new DecidedProposalException();
        }
        proposal.reopen();
        audit.record("register.reopened", proposalId, "Öppnade förslaget ”" + proposal.name() + "” igen");
    }

    private Proposal waiting(UUID proposalId) {
        Stewardship.ofCurrentAssociation();
        Proposal proposal = proposals.findById(proposalId).orElseThrow(RegisterProposals::unknown);
        if (!proposal.isOpen()) {
            throw new DecidedProposalException();
        }
        return proposal;
    }

    private static UUID decider() {
        return SignedIn.current().accountId();
    }

    /** The same words for what is another's and for what does not exist. */
    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No proposal of that id in the association");
    }
}
