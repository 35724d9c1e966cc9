package se.arshjulet.association;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import se.arshjulet.form.RegisterKind;

interface ProposalRepository extends JpaRepository<Proposal, UUID> {

    /** Nothing, where the same is proposed already. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into register_proposal (id, association_id, kind, name, name_key, proposed_by, proposed_at, state, version)
            values (:id, :association, :kind, :name, :key, :by, :at, 'OPEN', 0)
            on conflict (association_id, kind, name_key) where state = 'OPEN' do nothing
            """)
    void put(UUID id, UUID association, String kind, String name, String key, UUID by, Instant at);

    /** Waiting, oldest first. */
    @Query("from Proposal p where p.state = se.arshjulet.association.ProposalState.OPEN order by p.proposedAt, p.id")
    List<Proposal> open();

    @Query("select count(p) from Proposal p where p.state = se.arshjulet.association.ProposalState.OPEN")
    long countOpen();

    @Query("select count(p) from Proposal p where p.state = se.arshjulet.association.ProposalState.OPEN"
            + " and p.proposedBy = :accountId")
    long countOpenOf(UUID accountId);

    @Query("from Proposal p where p.state = se.arshjulet.association.ProposalState.OPEN and p.kind = :kind"
            + " and locate(:key, p.nameKey) > 0 order by p.name, p.id")
    List<Proposal> openLike(RegisterKind kind, String key, Limit most);

    /** All that was ever proposed under the name, the newest first. */
    @Query("from Proposal p where p.kind = :kind and p.nameKey = :key order by p.proposedAt desc, p.id")
    List<Proposal> named(RegisterKind kind, String key);

    @Query("from Proposal p where p.kind = :kind and p.id in :ids")
    List<Proposal> those(RegisterKind kind, Collection<UUID> ids);

    @Query("from Proposal p where p.id in :ids and p.state in"
            + " (se.arshjulet.association.ProposalState.OPEN, se.arshjulet.association.ProposalState.DECLINED)")
    List<Proposal> notTakenIn(Collection<UUID> ids);
}
