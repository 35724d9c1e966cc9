package se.arshjulet.association;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    String ROW =
            "select new se.arshjulet.association.MembershipRepository$Row(m.id, o.id, o.name, o.kind, m.party, o.code)"
                    + " from Membership m join Organisation o on o.id = m.organisationId ";

    @Query(ROW + "where m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)"
            + " order by case when m.party is null then 1 else 0 end, o.name")
    List<Row> on(LocalDate day);

    @Query(ROW + "where m.id = :id")
    Optional<Row> row(UUID id);

    @Query(ROW + "where m.id in :ids")
    List<Row> rows(Collection<UUID> ids);

    @Query(ROW + "where o.id in :organisationIds")
    List<Row> rowsOfOrganisations(Collection<UUID> organisationIds);

    /** Those that have not ended before the day, also those that have not begun. */
    @Query("from Membership m where m.validTo is null or m.validTo >= :day")
    List<Membership> notEndedBefore(LocalDate day);

    record Row(
            UUID id,
            UUID organisationId,
            String name,
            OrganisationKind kind,
            @Nullable Party party,
            @Nullable String code) {}
}
