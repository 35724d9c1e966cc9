package se.arshjulet.association;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SeatRepository extends JpaRepository<SeatHolding, UUID> {

    @Query("from SeatHolding s")
    List<SeatHolding> everywhere();

    List<SeatHolding> findByMembershipId(UUID membershipId);

    List<SeatHolding> findByMembershipIdIn(Collection<UUID> membershipIds);
}
