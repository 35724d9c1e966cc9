package se.arshjulet.review.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.arshjulet.account.People;
import se.arshjulet.base.DateWords;
import se.arshjulet.review.AnswersUnderReview;
import se.arshjulet.review.AnswersUnderReview.Document;
import se.arshjulet.review.AnswersUnderReview.Item;
import se.arshjulet.review.AnswersUnderReview.Other;
import se.arshjulet.review.ReviewSubject.ReturnDay;
import se.arshjulet.review.ReviewSubjects;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.Threads;
import se.arshjulet.review.Threads.At;

/** Lays a review out to be read: the document from whoever owns its kind, the remarks of before, and those begun on. */
@Component
class ReviewDesk {

    private final Reviews reviews;
    private final Threads threads;
    private final People people;
    private final ReviewTracks tracks;
    private final ReviewSubjects subjects;

    ReviewDesk(Reviews reviews, Threads threads, People people, ReviewTracks tracks, ReviewSubjects subjects) {
        this.reviews = reviews;
        this.threads = threads;
        this.people = people;
        this.tracks = tracks;
        this.subjects = subjects;
    }

    Document document(ReviewItem review) {
        return answers(review).document(review.subjectId());
    }

    /** By when it would be back if it were returned now. */
    @Nullable
    ReturnDay returnDay(ReviewItem review) {
        return subjects.of(review.subjectKind()).returnDay(review.subjectId());
    }

    /** Its steps; empty where one approval is all there is. */
    Optional<ReviewTrack> track(ReviewItem review, DateWords words) {
        return review.open() && (review.steps() > 1 || review.audience().isGroup())
                ? Optional.of(tracks.of(review, words))
                : Optional.empty();
    }

    private AnswersUnderReview answers(ReviewItem review) {
        return subjects.answers(review.subjectKind());
    }

    ReviewDocument lay(ReviewItem review, Document document, Powers powers, DateWords words) {
        Talk talk = new Talk(threads, review.subjectKind(), review.subjectId(), words);
        boolean givesBack =
                review.open() && powers.givesBack() && !powers.decisions().isEmpty();
        List<Remark> begun = givesBack ? reviews.drafts(review.id()) : List.of();
        Supplier<List<Other>> others =
                SingletonSupplier.of(() -> answers(review).others(review.subjectId()));
        return new ReviewDocument(document, begun, new QuestionUnderReview.Desk() {

            @Override
            public boolean open() {
                return review.open();
            }

            @Override
            public String keep(Remark remark) {
                return words.time(reviews.keepDraft(review.id(), remark));
            }

            @Override
            public HistoryButton history(Item item) {
                return new HistoryButton(
                        item.label(),
                        () -> answers(review).history(review.subjectId(), item.rowKey(), item.questionKey()),
                        words);
            }

            @Override
            public Optional<OthersFold> others(Item item) {
                return document.comparable() ? Optional.of(new OthersFold(item, others)) : Optional.empty();
            }

            /** Whoever can send it back writes in one box, and what she writes goes with the return or at once. */
            @Override
            public Optional<QuestionTalk> talk(Item item) {
                At at = new At(item.rowKey(), item.questionKey());
                return givesBack
                        ? talk.read(at, item.label(), true)
                        : talk.at(item.rowKey(), item.questionKey(), item.label());
            }

            @Override
            public boolean givesBack() {
                return givesBack;
            }

            @Override
            public QuestionTalk begin(Item item) {
                return talk.begin(item.rowKey(), item.questionKey(), item.label());
            }

            @Override
            public void say(Item item, String text) {
                talk.say(new At(item.rowKey(), item.questionKey()), text);
            }

            @Override
            public List<Participant> people() {
                return talk.people();
            }

            @Override
            public String kept(String written) {
                return talk.kept(written);
            }
        });
    }
}
