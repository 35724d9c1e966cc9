package se.arshjulet.review;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

@Service
class ReviewService implements Reviews {

    private static final int LONGEST_REMARK = 4000;

    private final ReviewStore store;
    private final DraftStore drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(ReviewStore store, DraftStore drafts, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID open(String subjectKind, UUID subjectId, String title, String submitterName) {
        return store.openReview(subjectKind, subjectId).map(Review::id).orElseGet(() -> {
            Review review = new Review(subjectKind, subjectId, title, submitterName, clock.instant());
            store.add(review);
            return review.id();
        });
    }

    @Override
    @Transactional
    public void withdraw(String subjectKind, UUID subjectId) {
        store.openReview(subjectKind, subjectId).ifPresent(review -> review.withdraw(clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReviewItem> find(UUID reviewId) {
        return store.item(reviewId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReviewItem> openOf(String subjectKind, UUID subjectId) {
        return store.openItem(subjectKind, subjectId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReviewItem> queue(int offset, int limit) {
        return store.queue(offset, limit);
    }

    @Override
    @Transactional
    public void approve(UUID reviewId, boolean publish) {
        SignedIn reviewer = reviewer();
        requireMayPublish(reviewer, publish);
        Review review = decide(reviewId, Review::approve, reviewer);
        tell(review, reviewer, true, publish, null, Rest.OPEN);
    }

    @Override
    @Transactional
    public void giveBack(UUID reviewId, List<Remark> remarks) {
        giveBack(reviewId, remarks, null, Rest.OPEN);
    }

    @Override
    @Transactional
    public void giveBack(UUID reviewId, List<Remark> remarks, @Nullable LocalDate dueOn, Rest rest) {
        SignedIn reviewer = reviewer();
        requireMayPublish(reviewer, rest == Rest.PUBLISHED);
        requireText(remarks);
        Review review = decide(reviewId, Review::giveBack, reviewer);
        Instant now = clock.instant();
        remarks.forEach(remark -> store.add(new ReviewComment(review, remark, reviewer.accountId(), now)));
        tell(review, reviewer, false, false, dueOn, rest);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Remark> drafts(UUID reviewId) {
        return drafts.of(reviewId, reviewer().accountId());
    }

    @Override
    @Transactional
    public Instant keepDraft(UUID reviewId, Remark remark) {
        UUID writer = reviewer().accountId();
        if (remark.text().length() > LONGEST_REMARK) {
            throw new IllegalArgumentException("A remark has at most " + LONGEST_REMARK + " characters");
        }
        if (!required(reviewId).isOpen()) {
            throw new StaleReviewException();
        }
        Instant now = clock.instant();
        drafts.keep(reviewId, writer, remark, now);
        return now;
    }

    @Override
    @Transactional(readOnly = true)
    public List<GivenRemark> remarks(String subjectKind, UUID subjectId) {
        return store.remarks(subjectKind, subjectId);
    }

    @Override
    @Transactional
    public void settle(String subjectKind, UUID subjectId) {
        Instant now = clock.instant();
        store.unsettled(subjectKind, subjectId).forEach(comment -> comment.settle(now));
    }

    /** The row is written before anybody hears of it: a reviewer who comes second must not set anything going. */
    private Review decide(UUID reviewId, Decision decision, SignedIn reviewer) {
        Review review = required(reviewId);
        decision.accept(review, reviewer.accountId(), clock.instant());
        try {
            store.flush();
        } catch (OptimisticLockException | OptimisticLockingFailureException decidedMeanwhile) {
            throw new StaleReviewException();
        }
        drafts.clear(reviewId);
        return review;
    }

    private Review required(UUID reviewId) {
        return store.review(reviewId)
                .orElseThrow(() -> new IllegalArgumentException("No review " + reviewId + " in this association"));
    }

    private void tell(
            Review review, SignedIn reviewer, boolean approved, boolean publish, @Nullable LocalDate dueOn, Rest rest) {
        events.publishEvent(new ReviewDecided(
                review.id(),
                review.subjectKind(),
                review.subjectId(),
                approved,
                publish,
                dueOn,
                rest,
                reviewer.accountId()));
    }

    private static void requireMayPublish(SignedIn reviewer, boolean publish) {
        if (publish && !reviewer.is(Role.COORDINATOR)) {
            throw new AccessDeniedException("Only a coordinator publishes");
        }
    }

    private static SignedIn reviewer() {
        SignedIn person = SignedIn.find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        boolean mayDecide = !person.byLink() && (person.is(Role.COORDINATOR) || person.is(Role.REVIEWER));
        if (!mayDecide || !TenantContext.require().equals(person.associationId())) {
            throw new AccessDeniedException("Only a coordinator or a reviewer of the association decides");
        }
        return person;
    }

    private static void requireText(List<Remark> remarks) {
        if (remarks.isEmpty()) {
            throw new IllegalArgumentException("Giving back takes at least one remark");
        }
        for (Remark remark : remarks) {
            if (remark.text().isBlank() || remark.text().length() > LONGEST_REMARK) {
                throw new IllegalArgumentException("A remark has between 1 and " + LONGEST_REMARK + " characters");
            }
        }
    }

    private interface Decision {
        void accept(Review review, UUID by, Instant at);
    }
}
