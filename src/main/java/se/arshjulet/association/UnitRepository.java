package se.arshjulet.association;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitRepository extends JpaRepository<OrganisationUnit, UUID> {

    @Query("from OrganisationUnit u where u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)"
            + " order by u.name, u.id")
    List<OrganisationUnit> on(LocalDate day);

    @Query("from OrganisationUnit u where u.membershipId = :memberId and u.validFrom <= :day"
            + " and (u.validTo is null or u.validTo >= :day) order by u.name, u.id")
    List<OrganisationUnit> of(UUID memberId, LocalDate day);

    @Query("from OrganisationUnit u where u.membershipId in :memberIds and u.validFrom <= :day"
            + " and (u.validTo is null or u.validTo >= :day) order by u.name, u.id")
    List<OrganisationUnit> ofAll(Collection<UUID> memberIds, LocalDate day);

    @Query("from OrganisationUnit u where u.validTo is null or u.validTo >= :day")
    List<OrganisationUnit> notEndedBefore(LocalDate day);
}
