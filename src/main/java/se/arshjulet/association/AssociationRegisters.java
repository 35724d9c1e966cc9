package se.arshjulet.association;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.Proposed;
import se.arshjulet.form.RegisterEntry;
import se.arshjulet.form.RegisterKind;
import se.arshjulet.form.Registers;

/** The registers as forms see them: members and units, insatser and target groups, and what is proposed for them. */
@Service
class AssociationRegisters implements Registers {

    /** More than anybody misses; fewer than would drown a coordinator. */
    static final int MOST_OPEN_OF_ONE = 50;

    private final MemberNames members;
    private final RegisterItemRepository items;
    private final ProposalRepository proposals;
    private final AuditLog audit;
    private final Clock clock;
    private final Succession succession;

    AssociationRegisters(
            MemberNames members,
            RegisterItemRepository items,
            ProposalRepository proposals,
            AuditLog audit,
            Clock clock,
            Succession succession) {
        this.succession = succession;
        this.members = members;
        this.items = items;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RegisterEntry> lookUp(RegisterKind kind, String words, int most) {
        if (most <= 0) {
            return List.of();
        }
        String key = EntryName.keyOf(words);
        Stream<RegisterEntry> proposed =
                proposals.openLike(kind, key, Limit.of(most)).stream().map(Proposal::entry);
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return Stream.concat(held(kind, key, most), proposed)
                .sorted(Comparator.comparing(RegisterEntry::name, swedish))
                .limit(most)
                .toList();
    }

    /** What the register itself holds today. */
    private Stream<RegisterEntry> held(RegisterKind kind, String key, int most) {
        LocalDate today = succession.day();
        return switch (kind) {
            case UNIT -> like(key, members.units(today));
            case MEMBER -> like(key, members.members(today));
            case MUNICIPALITY -> like(key, members.municipalities(today));
            case TARGET_GROUP, INTERVENTION ->
                items.on(kind, today, key, Limit.of(most)).stream().map(RegisterItem::entry);
        };
    }

    private static Stream<RegisterEntry> like(String key, List<RegisterEntry> entries) {
        return entries.stream().filter(entry -> EntryName.keyOf(entry.name()).contains(key));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RegisterEntry> find(RegisterKind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Proposal> proposed = proposals.those(kind, ids);
        Set<UUID> sought = new HashSet<>(ids);
        proposed.stream().map(Proposal::entryId).filter(Objects::nonNull).forEach(sought::add);
        Map<UUID, String> names = new HashMap<>();
        everHeld(kind, sought).forEach(entry -> names.put(entry.id(), entry.name()));
        for (Proposal proposal : proposed) {
            UUID entry = proposal.entryId();
            names.put(proposal.id(), entry == null ? proposal.name() : names.getOrDefault(entry, proposal.name()));
        }
        return new HashSet<>(ids)
                .stream()
                        .filter(names::containsKey)
                        .map(id -> new RegisterEntry(id, Objects.requireNonNull(names.get(id))))
                        .toList();
    }

    private List<RegisterEntry> everHeld(RegisterKind kind, Set<UUID> ids) {
        return switch (kind) {
            case UNIT -> members.unitsOf(ids, succession.day());
            case MEMBER -> members.membersOf(ids);
            case MUNICIPALITY -> members.municipalitiesOf(ids);
            case TARGET_GROUP, INTERVENTION ->
                items.those(kind, ids).stream().map(RegisterItem::entry).toList();
        };
    }

    @Override
    @Transactional
    public RegisterEntry propose(RegisterKind kind, String name) {
        SignedIn person = proposer();
        EntryName wanted = EntryName.of(name);
        Optional<RegisterEntry> known = known(kind, wanted);
        if (known.isPresent()) {
            return known.get();
        }
        if (proposals.countOpenOf(person.accountId()) >= MOST_OPEN_OF_ONE) {
            throw new IllegalArgumentException(
                    "Du har %d förslag som väntar på samordnaren. Vänta tills hon har tagit ställning till dem."
                            .formatted(MOST_OPEN_OF_ONE));
        }
        UUID id = UUID.randomUUID();
        proposals.put(
                id,
                TenantContext.require(),
                kind.name(),
                wanted.text(),
                wanted.key(),
                person.accountId(),
                clock.instant());
        // Somebody may have named the same in the instant between: then hers is the one.
        Proposal open = proposals.named(kind, wanted.key()).stream()
                .filter(Proposal::isOpen)
                .findFirst()
                .orElseThrow();
        if (open.id().equals(id)) {
            audit.record("register.proposed", id, "Föreslog ”" + wanted.text() + "” till registret");
        }
        return open.entry();
    }

    /** What the name means already: an entry of today, what waits, or what an earlier proposal of the name became. */
    private Optional<RegisterEntry> known(RegisterKind kind, EntryName wanted) {
        Optional<RegisterEntry> held = held(kind, wanted.key(), Integer.MAX_VALUE)
                .filter(entry -> EntryName.keyOf(entry.name()).equals(wanted.key()))
                .findFirst();
        if (held.isPresent()) {
            return held;
        }
        List<Proposal> before = new ArrayList<>(proposals.named(kind, wanted.key()));
        Optional<Proposal> open = before.stream().filter(Proposal::isOpen).findFirst();
        if (open.isPresent() || before.isEmpty()) {
            return open.map(Proposal::entry);
        }
        Proposal latest = before.get(0);
        String reason = latest.note();
        if (reason != null) {
            throw new IllegalArgumentException("Samordnaren har redan tagit ställning till ”%s” och tog inte in det: %s"
                    .formatted(latest.name(), reason));
        }
        return stillHeld(kind, latest);
    }

    /** What has ended since is no answer to what is missed today. */
    private Optional<RegisterEntry> stillHeld(RegisterKind kind, Proposal decided) {
        return held(kind, "", Integer.MAX_VALUE)
                .filter(entry -> entry.id().equals(decided.entryId()))
                .findFirst();
    }

    /** @throws AccessDeniedException unless she answers, or fills in for one who does */
    private static SignedIn proposer() {
        SignedIn person = SignedIn.find()
                .filter(signedIn -> TenantContext.require().equals(signedIn.associationId()))
                .filter(signedIn -> signedIn.is(Role.REPRESENTATIVE) || signedIn.is(Role.COORDINATOR))
                .orElseThrow(() -> new AccessDeniedException("Only those who answer propose to the register"));
        return person;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposed> proposed(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : proposals.notTakenIn(ids).stream().map(Proposal::standing).toList();
    }
}
