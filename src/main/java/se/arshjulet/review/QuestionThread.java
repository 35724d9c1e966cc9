package se.arshjulet.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.arshjulet.review.ThreadSubject.Side;

/** The talk at one question until it is settled. Whoever changes it holds its row's lock, so that its messages stand in order. */
@Entity
@Table(name = "thread")
class QuestionThread {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private String subjectKind;
    private UUID subjectId;
    private UUID rowKey;
    private String questionKey;
    private String title;
    private String place;

    @Enumerated(EnumType.STRING)
    private ThreadState state;

    private UUID openedBy;
    private Instant openedAt;
    private UUID askedBy;

    @Enumerated(EnumType.STRING)
    private Side askedFrom;

    @Column(name = "messages")
    private int count;

    private @Nullable Instant settledAt;
    private @Nullable UUID settledBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected QuestionThread() {}

    UUID id() {
        return id;
    }

    Threads.Place at() {
        return new Threads.Place(subjectKind, subjectId, rowKey, questionKey);
    }

    UUID openedBy() {
        return openedBy;
    }

    /** Somebody may write in it: it is not settled, or was so by a person, who may have been too quick. */
    boolean goesOn() {
        return state != ThreadState.SETTLED || settledBy != null;
    }

    /**
     * One more message.
     *
     * @param wasAsked whether somebody has mentioned the writer here before
     * @return its number
     */
    int say(UUID writer, Side from, boolean wasAsked) {
        boolean asksAgain = writer.equals(askedBy) || state != ThreadState.OPEN && from == askedFrom && !wasAsked;
        if (count == 0 || state == ThreadState.SETTLED || asksAgain) {
            ask(writer, from);
        } else if (from != askedFrom || wasAsked) {
            state = ThreadState.ANSWERED;
        }
        return ++count;
    }

    /** The question goes back with a return: whatever was said before, it is open. */
    int sendBack(UUID reviewer) {
        ask(reviewer, Side.REVIEWING);
        return ++count;
    }

    private void ask(UUID writer, Side from) {
        state = ThreadState.OPEN;
        askedBy = writer;
        askedFrom = from;
        settledAt = null;
        settledBy = null;
    }

    void settle(UUID by, Instant at) {
        state = ThreadState.SETTLED;
        settledAt = at;
        settledBy = by;
    }
}
