package se.arshjulet.datarequest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ApprovedStep;

@Service
@Transactional(readOnly = true)
class ReviewersInWords implements AnswerReviews {

    private final Reviews reviews;

    ReviewersInWords(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Map<UUID, List<String>> approvedBy(Collection<UUID> assignmentIds) {
        return reviews.approvedSteps(Assignments.KIND, assignmentIds).stream()
                .collect(Collectors.groupingBy(
                        ApprovedStep::subjectId,
                        Collectors.mapping(
                                ReviewersInWords::words,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        steps -> steps.stream().distinct().toList()))));
    }

    private static String words(ApprovedStep step) {
        String who =
                switch (step.audience()) {
                    case ANYONE -> "samordnaren eller en granskare";
                    case COORDINATOR -> "samordnaren";
                    case PREPARATORY_GROUP -> "Beredningsgruppen";
                };
        return step.silence() ? who + " (ingen invände i tid)" : who;
    }
}
