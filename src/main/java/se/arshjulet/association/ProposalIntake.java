package se.arshjulet.association;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what was proposed a part of the register of its kind. */
@Component
class ProposalIntake {

    private final RegisterItemRepository items;
    private final MembershipRepository memberships;
    private final UnitRepository units;
    private final Clock clock;

    ProposalIntake(RegisterItemRepository items, MembershipRepository memberships, UnitRepository units, Clock clock) {
        this.items = items;
        this.memberships = memberships;
        this.units = units;
        this.clock = clock;
    }

    /** @param memberId whose unit it is; null for what is no unit
     * @return the new entry's id
     * @throws IllegalArgumentException with a Swedish message, if it cannot be taken in so */
    UUID entryOf(Proposal proposal, @Nullable UUID memberId) {
        return switch (proposal.kind()) {
            case TARGET_GROUP, INTERVENTION -> item(proposal).id();
            case UNIT -> unit(proposal, memberId).id();
            case MEMBER, MUNICIPALITY ->
                throw new IllegalArgumentException(
                        "En ny medlem läggs till i medlemsregistret. Gör det först och säg sedan att förslaget är samma som den.");
        };
    }

    private RegisterItem item(Proposal proposal) {
        EntryName name = EntryName.of(proposal.name());
        RegisterItem item = items.named(proposal.kind(), name.key())
                .orElseGet(() -> items.save(new RegisterItem(proposal.kind(), name, "", today())));
        item.endOn(null);
        return item;
    }

    private OrganisationUnit unit(Proposal proposal, @Nullable UUID memberId) {
        UUID member = memberships.on(today()).stream()
                .map(MembershipRepository.Row::id)
                .filter(id -> id.equals(memberId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Välj vilken medlem enheten hör till."));
        return units.save(new OrganisationUnit(member, proposal.name(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
