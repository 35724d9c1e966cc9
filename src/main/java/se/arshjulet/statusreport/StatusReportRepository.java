package se.arshjulet.statusreport;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StatusReportRepository extends Repository<StatusReport, UUID> {

    StatusReport saveAndFlush(StatusReport report);

    Optional<StatusReport> findById(UUID id);

    Optional<StatusReport> findByStepId(UUID stepId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StatusReport r where r.id = :id")
    Optional<StatusReport> lock(UUID id);

    /** All editions but those that were given up, the latest month and edition first. */
    @Query("select r from StatusReport r where r.state <> WITHDRAWN order by r.month desc, r.edition desc")
    List<StatusReport> all();

    /** The month's editions but those that were given up, the latest first. */
    @Query("select r from StatusReport r where r.state <> WITHDRAWN and r.month = :month order by r.edition desc")
    List<StatusReport> of(LocalDate month);

    /** Sent editions of earlier months, the latest month and its latest edition first. */
    @Query(
            "select r from StatusReport r where r.state = SENT and r.month < :month order by r.month desc, r.edition desc")
    List<StatusReport> sentBefore(LocalDate month);

    @Query("select r from StatusReport r where r.state = SENT order by r.month desc, r.edition desc")
    List<StatusReport> sent();
}
