package se.arshjulet.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.task.Tasks;

@Service
class ReviewService implements Reviews {

    private static final int LONGEST_REMARK = 4000;

    /** Where nobody is signed in, nobody has voted. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final GroupPlaces places;
    private final ReviewStore store;
    private final DraftStore drafts;
    private final Remarks remarks;
    private final ReviewSubjects subjects;
    private final ReviewGroup group;
    private final Reviewers reviewers;
    private final StepEnding ending;
    private final ReviewProcess process;
    private final Tasks tasks;
    private final Clock clock;

    ReviewService(
            GroupPlaces places,
            ReviewStore store,
            DraftStore drafts,
            Remarks remarks,
            ReviewSubjects subjects,
            ReviewGroup group,
            Reviewers reviewers,
            StepEnding ending,
            ReviewProcess process,
            Tasks tasks,
            Clock clock) {
        this.places = places;
        this.store = store;
        this.drafts = drafts;
        this.remarks = remarks;
        this.subjects = subjects;
        this.group = group;
        this.reviewers = reviewers;
        this.ending = ending;
        this.process = process;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void withdraw(String subjectKind, UUID subjectId) {
        store.openReview(subjectKind, subjectId).ifPresent(review -> {
            review.withdraw(clock.instant());
            tasks.withdrawOpen(KIND, review.id());
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReviewItem> find(UUID reviewId) {
        return store.item(reviewId, me());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReviewItem> findFor(UUID reviewId, UUID member) {
        return places.isHers(Reviewer.require(), member) ? store.item(reviewId, member) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReviewItem> openOf(String subjectKind, UUID subjectId) {
        return store.open(subjectKind, List.of(subjectId), me()).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, ReviewItem> openOf(String subjectKind, Collection<UUID> subjectIds) {
        return store.open(subjectKind, subjectIds, me()).stream()
                .collect(Collectors.toMap(ReviewItem::subjectId, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> restingWithGroup(String subjectKind, LocalDate today) {
        return store.restingWithGroup(subjectKind, today);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReviewItem> queue(int offset, int limit) {
        Reviewer reviewer = Reviewer.require();
        List<Audience> hers =
                Arrays.stream(Audience.values()).filter(reviewer::approves).toList();
        return store.queue(hers, reviewer.isCoordinator(), me(), offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReviewItem> story(String subjectKind, UUID subjectId) {
        return store.story(subjectKind, subjectId, me());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApprovedStep> approvedSteps(String subjectKind, Collection<UUID> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : store.approvedSteps(subjectKind, subjectIds);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean publishesWhenApproved(UUID reviewId) {
        return ending.publishesWhenApproved(required(reviewId));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Approver> approvers(UUID reviewId) {
        return store.votes(reviewId);
    }

    @Override
    @Transactional
    public Optional<ReviewOutcome> approve(UUID reviewId, boolean publish) {
        Reviewer reviewer = reviewers.of(reviewId);
        if (publish) {
            reviewer.requireCoordinator();
        }
        Review review = held(reviewId);
        reviewer.requireApproves(review);
        if (publish && !review.isLast()) {
            throw new IllegalArgumentException("Another step follows before it is published");
        }
        requireOther(review, reviewer.person().accountId());
        return approve(reviewer, review, reviewer.person().accountId(), publish);
    }

    /** Two see more than one: where anybody's approval is enough it is not the author's own. */
    private void requireOther(Review review, UUID by) {
        if (review.audience() == Audience.ANYONE
                && by.equals(subjects.of(review.subjectKind())
                        .cycle(review.subjectId())
                        .author())) {
            throw new DecisionRefusedException(
                    "Du har själv lämnat det till granskning. Någon annan behöver godkänna.");
        }
    }

    @Override
    @Transactional
    public Optional<ReviewOutcome> approveFor(UUID reviewId, UUID member) {
        Reviewer reviewer = reviewers.of(reviewId);
        places.requireHers(reviewer, member);
        Review review = held(reviewId);
        if (!review.audience().isGroup()) {
            throw new IllegalArgumentException("No group decides this step");
        }
        reviewer.requireApproves(review);
        return approve(reviewer, review, member, false);
    }

    private Optional<ReviewOutcome> approve(Reviewer reviewer, Review review, UUID member, boolean publish) {
        UUID by = reviewer.person().accountId();
        if (review.audience().isGroup() && !hasEnoughWith(review, member, by)) {
            return Optional.empty();
        }
        review.approve(by, clock.instant());
        return Optional.of(moveOn(review, ending.approved(review, by, publish)));
    }

    /** Puts the member's vote down, whoever gives it; voting twice is voting once. */
    private boolean hasEnoughWith(Review review, UUID voter, UUID by) {
        if (!review.isOpen()) {
            throw new StaleReviewException();
        }
        if (!store.approvers(review.id()).contains(voter)) {
            store.add(new ReviewVote(review.id(), voter, by, clock.instant()));
            tasks.done(KIND, review.id(), voter);
            ending.tell(review, ReviewProgress.What.VOTED, voter.equals(by) ? "" : places.nameOf(voter));
        }
        return group.isEnough(review);
    }

    @Override
    @Transactional
    public ReviewOutcome approveForGroup(UUID reviewId, String words) {
        Reviewer reviewer = Reviewer.require();
        reviewer.requireCoordinator();
        if (words.isBlank() || words.length() > LONGEST_REMARK) {
            throw new IllegalArgumentException("How the group decided it takes 1 to " + LONGEST_REMARK + " characters");
        }
        Review review = held(reviewId);
        if (!review.audience().isGroup()) {
            throw new IllegalArgumentException("No group decides this step");
        }
        UUID by = reviewer.person().accountId();
        review.approveForGroup(by, words.strip(), clock.instant());
        ending.tell(review, ReviewProgress.What.APPROVED_FOR_GROUP, words.strip());
        return moveOn(review, ending.approved(review, by, false));
    }

    @Override
    @Transactional
    public void giveBack(UUID reviewId, List<Remark> remarks) {
        giveBack(reviewId, remarks, null, Rest.OPEN);
    }

    @Override
    @Transactional
    public void giveBack(UUID reviewId, List<Remark> given, @Nullable LocalDate dueOn, Rest rest) {
        Reviewer reviewer = reviewers.of(reviewId);
        requireText(given);
        Review review = held(reviewId);
        reviewer.requireGivesBack(review);
        reviewer.requireApprovesRest(review, rest);
        UUID by = reviewer.person().accountId();
        Instant now = clock.instant();
        review.giveBack(by, now);
        remarks.sendBack(review, given, by, now);
        moveOn(review, ending.returned(review, by, dueOn, rest));
    }

    private ReviewOutcome moveOn(Review review, ReviewOutcome outcome) {
        process.decided(review.subjectKind(), review.subjectId(), outcome);
        return outcome;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Remark> drafts(UUID reviewId) {
        return drafts.of(reviewId, Reviewer.require().person().accountId());
    }

    @Override
    @Transactional
    public Instant keepDraft(UUID reviewId, Remark remark) {
        UUID writer = Reviewer.require().person().accountId();
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
        return remarks.of(subjectKind, subjectId);
    }

    @Override
    @Transactional
    public void settle(String subjectKind, UUID subjectId) {
        remarks.mended(subjectKind, subjectId, clock.instant());
    }

    /** For a decision: the subject first and then the review, in the order of whoever withdraws the subject. */
    private Review held(UUID reviewId) {
        Reviews.ReviewItem item = find(reviewId).orElseThrow(() -> unknown(reviewId));
        subjects.of(item.subjectKind()).lock(item.subjectId());
        return store.lock(reviewId).orElseThrow(() -> unknown(reviewId));
    }

    private Review required(UUID reviewId) {
        return store.review(reviewId).orElseThrow(() -> unknown(reviewId));
    }

    private static IllegalArgumentException unknown(UUID reviewId) {
        return new IllegalArgumentException("No review " + reviewId + " in this association");
    }

    private static UUID me() {
        return SignedIn.find().map(SignedIn::accountId).orElse(NOBODY);
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
}
