package se.arshjulet.conclusion;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Follow-ups, their items and steps. Whoever changes one holds its lock first. */
@Repository
class FollowUpStore {

    private final EntityManager session;

    FollowUpStore(EntityManager session) {
        this.session = session;
    }

    void add(FollowUp followUp, Collection<FollowUpItem> items) {
        session.persist(followUp);
        session.flush();
        items.forEach(session::persist);
        session.flush();
    }

    /** Written at once: what points to it is inserted past the session. */
    void add(FollowUpStep step) {
        session.persist(step);
        session.flush();
    }

    void flush() {
        session.flush();
    }

    Optional<FollowUp> lock(UUID id) {
        return Optional.ofNullable(session.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Not to be changed. */
    Optional<FollowUp> find(UUID id) {
        return Optional.ofNullable(session.find(FollowUp.class, id));
    }

    /** The year's, unless it was withdrawn; not to be changed. */
    Optional<FollowUp> ofYear(int year) {
        return year(year).getResultStream().findFirst();
    }

    /** The same for whoever has something else to lock first: when she comes to lock it, it is read anew. */
    Optional<FollowUp> glimpseYear(int year) {
        Optional<FollowUp> found = ofYear(year);
        found.ifPresent(session::detach);
        return found;
    }

    /** The year's, unless it was withdrawn. */
    Optional<FollowUp> lockYear(int year) {
        return year(year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<FollowUp> year(int year) {
        return session.createQuery(
                        "select f from FollowUp f where f.year = :year and f.state <> WITHDRAWN", FollowUp.class)
                .setParameter("year", year);
    }

    Optional<FollowUp> lockOfRound(UUID roundId) {
        return session.createQuery("select f from FollowUp f where f.roundId = :round", FollowUp.class)
                .setParameter("round", roundId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<FollowUpItem> items(UUID followUpId) {
        return session.createQuery("select i from FollowUpItem i where i.followUpId = :id", FollowUpItem.class)
                .setParameter("id", followUpId)
                .getResultList();
    }

    Optional<FollowUpItem> item(UUID itemId) {
        return Optional.ofNullable(session.find(FollowUpItem.class, itemId));
    }

    /** The number of its konklusion. */
    int numberOf(FollowUpItem item) {
        return session.createQuery("select c.number from Conclusion c where c.id = :id", Integer.class)
                .setParameter("id", item.conclusionId())
                .getSingleResult();
    }

    Optional<FollowUpStep> step(UUID stepId) {
        return Optional.ofNullable(session.find(FollowUpStep.class, stepId));
    }

    Optional<FollowUpStep> openStep(UUID followUpId) {
        return session.createQuery(
                        "select s from FollowUpStep s where s.followUpId = :id and s.closedAt is null",
                        FollowUpStep.class)
                .setParameter("id", followUpId)
                .getResultStream()
                .findFirst();
    }
}
