package se.arshjulet.datarequest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who has reviewed answers that are approved, by function. */
public interface AnswerReviews {

    /** In words and in the order of their approval, "Beredningsgruppen", by assignment; one statement for them all. */
    Map<UUID, List<String>> approvedBy(Collection<UUID> assignmentIds);
}
