package se.arshjulet.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is said in an interview and belongs on the map goes straight to where it is asked: into the member's answers that are
 * being given, on behalf of its representative, who sends them in and so confirms. It says that it comes from an interview, and
 * never from whom. Coordinators only.
 */
public interface MapFacts {

    /** What the informant's member is being asked; empty where nothing is, or where she has taken back her consent. */
    List<Place> places(UUID interviewId);

    /** Puts words in a field; where some stand already they come after them.
     * @throws InvalidInterviewException at fact or question
     * @throws StaleInterviewException if somebody has changed the field meanwhile, or the answers have been sent in */
    void put(UUID interviewId, UUID assignmentId, UUID rowKey, String questionKey, String words);

    /** A data request that the member answers now. */
    record Place(UUID assignmentId, String title, String representative, LocalDate dueOn, List<Field> fields) {}

    /** A question that is answered in words.
     * @param label with the row that it stands in: "Vuxenpsykiatrin: Vägar in"
     * @param stands what stands there; may be empty */
    record Field(UUID rowKey, String questionKey, String label, String stands) {}
}
