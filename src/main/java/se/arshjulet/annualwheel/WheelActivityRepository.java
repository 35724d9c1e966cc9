package se.arshjulet.annualwheel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WheelActivityRepository extends Repository<WheelActivity, UUID> {

    WheelActivity save(WheelActivity activity);

    @Query("select a from WheelActivity a where a.wheelId = :wheelId and a.removedAt is null order by a.title, a.id")
    List<WheelActivity> of(UUID wheelId);

    @Query("select a from WheelActivity a where a.id = :id")
    Optional<WheelActivity> find(UUID id);

    @Query("select a.wheelId from WheelActivity a where a.id = :id")
    Optional<UUID> wheelOf(UUID id);
}
