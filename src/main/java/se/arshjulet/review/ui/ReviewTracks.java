package se.arshjulet.review.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.review.ReviewSubjects;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Approver;
import se.arshjulet.review.Reviews.ReviewItem;

/** Tells the steps that a review goes through, on its own page and on those of other kinds. */
@Component
public class ReviewTracks {

    private final Reviews reviews;
    private final ReviewSubjects subjects;
    private final People people;

    ReviewTracks(Reviews reviews, ReviewSubjects subjects, People people) {
        this.reviews = reviews;
        this.subjects = subjects;
        this.people = people;
    }

    ReviewTrack of(ReviewItem review, DateWords words) {
        List<ReviewItem> story = reviews.story(review.subjectKind(), review.subjectId());
        List<Approver> approvers = approvers(review);
        return new ReviewTrack(
                subjects.of(review.subjectKind()).cycle(review.subjectId()).plan(),
                review,
                story,
                approvers,
                new StepWords(names(story, approvers), words));
    }

    /** One step in a sentence, where there is no more than that one: whom it waits for, or how it was approved; empty if it
     * was not. */
    public String sentence(ReviewItem review, DateWords words) {
        List<Approver> approvers = approvers(review);
        StepWords says = new StepWords(names(List.of(review), approvers), words);
        return switch (review.state()) {
            case OPEN -> says.waiting(review, approvers);
            case APPROVED -> says.approved(review);
            case RETURNED, WITHDRAWN -> "";
        };
    }

    private List<Approver> approvers(ReviewItem review) {
        return review.audience().isGroup() ? reviews.approvers(review.id()) : List.of();
    }

    private Function<UUID, String> names(List<ReviewItem> story, List<Approver> approvers) {
        Set<UUID> mentioned = new HashSet<>();
        approvers.forEach(approver -> {
            mentioned.add(approver.member());
            Optional.ofNullable(approver.castBy()).ifPresent(mentioned::add);
        });
        story.stream().map(ReviewItem::decidedBy).filter(Objects::nonNull).forEach(mentioned::add);
        Map<UUID, Person> persons = people.persons(mentioned);
        return id -> Optional.ofNullable(persons.get(id)).map(Person::name).orElse("");
    }
}
