package se.arshjulet.association;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AppointmentRepository extends JpaRepository<Appointment, Appointment.Key> {

    @Query("from Appointment a")
    List<Appointment> everywhere();

    @Query("from Appointment a where a.membershipId = :memberId and a.accountId = :accountId")
    Optional<Appointment> of(UUID memberId, UUID accountId);

    @Query("select count(a) from Appointment a where a.accountId = :accountId")
    long countOf(UUID accountId);
}
