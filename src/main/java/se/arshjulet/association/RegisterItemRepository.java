package se.arshjulet.association;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.arshjulet.form.RegisterKind;

interface RegisterItemRepository extends JpaRepository<RegisterItem, UUID> {

    /** @param key what the name holds, as names are compared */
    @Query(
            "from RegisterItem i where i.kind = :kind and i.validFrom <= :day and (i.validTo is null or i.validTo >= :day)"
                    + " and locate(:key, i.nameKey) > 0 order by i.name, i.id")
    List<RegisterItem> on(RegisterKind kind, LocalDate day, String key, Limit most);

    @Query("from RegisterItem i where i.kind = :kind order by i.name, i.id")
    List<RegisterItem> all(RegisterKind kind);

    @Query("from RegisterItem i where i.kind = :kind and i.id in :ids")
    List<RegisterItem> those(RegisterKind kind, Collection<UUID> ids);

    @Query("from RegisterItem i where i.kind = :kind and i.nameKey = :key")
    Optional<RegisterItem> named(RegisterKind kind, String key);
}
