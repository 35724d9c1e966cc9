package se.arshjulet.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.review.ThreadSubject.Side;
import se.arshjulet.review.Threads.Place;

/** The threads themselves. Whoever is to write in one gets it locked. */
@Repository
class ThreadStore {

    private final EntityManager entities;
    private final JdbcTemplate jdbc;

    ThreadStore(EntityManager entities, JdbcTemplate jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    Optional<QuestionThread> lock(UUID threadId) {
        return Optional.ofNullable(entities.find(QuestionThread.class, threadId, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<QuestionThread> find(UUID threadId) {
        return Optional.ofNullable(entities.find(QuestionThread.class, threadId));
    }

    /** The one to write in at the question, if there is one. */
    Optional<QuestionThread> lockLatest(Place place) {
        return entities.createQuery("""
                        from QuestionThread t where t.subjectKind = :kind and t.subjectId = :subject
                        and t.rowKey = :row and t.questionKey = :question
                        order by t.openedAt desc, t.id""", QuestionThread.class)
                .setParameter("kind", place.subjectKind())
                .setParameter("subject", place.subjectId())
                .setParameter("row", place.rowKey())
                .setParameter("question", place.questionKey())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(QuestionThread::goesOn);
    }

    /** Begins one, unless somebody does so at the same time: then it is hers. */
    QuestionThread begin(Place place, String title, String label, UUID writer, Side from, Instant at) {
        jdbc.update(
                """
                insert into thread (id, association_id, subject_kind, subject_id, row_key, question_key, title, place,
                    state, opened_by, opened_at, asked_by, asked_from, messages, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, 0, 0)
                on conflict (association_id, subject_kind, subject_id, row_key, question_key) where state <> 'SETTLED'
                do nothing""",
                UUID.randomUUID(),
                TenantContext.require(),
                place.subjectKind(),
                place.subjectId(),
                place.rowKey(),
                place.questionKey(),
                title,
                label,
                writer,
                Timestamp.from(at),
                writer,
                from.name());
        return lockLatest(place).orElseThrow();
    }

    void flush() {
        entities.flush();
    }

    /** What was asked of those who answer is answered by their sending in again; what they asked themselves still waits. */
    void mended(String kind, UUID subjectId) {
        jdbc.update("""
                update thread set state = 'ANSWERED', version = version + 1
                where association_id = ? and subject_kind = ? and subject_id = ?
                and state = 'OPEN' and asked_from = 'REVIEWING'""", TenantContext.require(), kind, subjectId);
    }

    void end(String kind, UUID subjectId, Instant at) {
        jdbc.update("""
                update thread set state = 'SETTLED', settled_at = ?, version = version + 1
                where association_id = ? and subject_kind = ? and subject_id = ? and state <> 'SETTLED'""", Timestamp.from(at), TenantContext.require(), kind, subjectId);
    }
}
