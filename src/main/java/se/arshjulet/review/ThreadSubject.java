package se.arshjulet.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What threads at questions need of whatever they are about. A Spring bean of the module that owns the kind. It is asked with
 * the association set, but also with nobody signed in: a gathered mail goes by itself.
 */
public interface ThreadSubject {

    String kind();

    /** Who takes part, by subject; what is none of the association's is left out. With as many statements for many as for one. */
    Map<UUID, Participants> participants(Collection<UUID> subjectIds);

    /** What the question is called: "Vårdcentralen Hamnen · Uppdrag". Empty if there is none such. */
    Optional<String> place(UUID subjectId, UUID rowKey, String questionKey);

    /** The page where the person meets the questions when there is nothing to review, within the application; empty if she
     * has none. It understands {@link Threads.At#parameter}. */
    Optional<String> page(UUID subjectId, Participant person);

    /** The same as a link in a mail that lets her in; empty where she signs in by herself. */
    Optional<String> link(UUID subjectId, Participant person);

    /** @param title what the subject is called: "Organisationsmodulen 2026 · Storby kommun" */
    record Participants(String title, List<Participant> people) {

        Optional<Participant> find(UUID accountId) {
            return people.stream()
                    .filter(person -> person.accountId().equals(accountId))
                    .findFirst();
        }
    }

    /** @param concerned she hears of every message, also when nobody mentions her */
    record Participant(UUID accountId, String name, String email, Side side, boolean concerned) {}

    /** On which side of the answers one stands. */
    enum Side {
        /** whose answers they are */
        ANSWERING,
        /** who asked for them, and who review them */
        REVIEWING
    }
}
