package se.arshjulet.review.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.DateWords;
import se.arshjulet.review.ReviewSubjects;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Approver;
import se.arshjulet.review.Reviews.ReviewItem;

/** Draws the steps that a review goes through, for its own page and for those of other kinds. */
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

    public ReviewTrack of(ReviewItem review, DateWords words) {
        List<ReviewItem> story = reviews.story(review.subjectKind(), review.subjectId());
        List<Approver> approvers = review.audience().isGroup() ? reviews.approvers(review.id()) : List.of();
        Set<UUID> mentioned = new HashSet<>();
        approvers.forEach(approver -> {
            mentioned.add(approver.member());
            Optional.ofNullable(approver.castBy()).ifPresent(mentioned::add);
        });
        story.stream().map(ReviewItem::decidedBy).filter(Objects::nonNull).forEach(mentioned::add);
        Map<UUID, Person> persons = people.persons(mentioned);
        return new ReviewTrack(
                subjects.of(review.subjectKind()).cycle(review.subjectId()).plan(),
                review,
                story,
                approvers,
                id -> Optional.ofNullable(persons.get(id)).map(Person::name).orElse(""),
                words);
    }
}
