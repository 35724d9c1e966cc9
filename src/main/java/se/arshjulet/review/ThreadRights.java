package se.arshjulet.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.ThreadSubject.Participants;
import se.arshjulet.review.ThreadSubject.Side;

/** Who may talk about what: the subject's owner says who takes part, and how she is signed in says whether she is that here. */
@Component
class ThreadRights {

    private final Map<String, ThreadSubject> subjects;

    ThreadRights(List<ThreadSubject> subjects) {
        this.subjects = subjects.stream().collect(Collectors.toMap(ThreadSubject::kind, Function.identity()));
    }

    Optional<ThreadSubject> subject(String kind) {
        return Optional.ofNullable(subjects.get(kind));
    }

    Optional<Participants> participants(String kind, UUID subjectId) {
        return subject(kind)
                .map(subject -> subject.participants(Set.of(subjectId)))
                .map(all -> all.get(subjectId));
    }

    /** @throws AccessDeniedException unless the person signed in takes part */
    Standing require(String kind, UUID subjectId) {
        SignedIn person = person();
        ThreadSubject subject = subject(kind).orElseThrow(ThreadRights::denied);
        Participants participants = participants(kind, subjectId).orElseThrow(ThreadRights::denied);
        Participant hers = participants.find(person.accountId()).orElseThrow(ThreadRights::denied);
        if (hers.side() == Side.REVIEWING && !reviews(person)) {
            throw denied();
        }
        return new Standing(subject, participants, hers, reviews(person));
    }

    /** @throws AccessDeniedException unless somebody is signed in here */
    static SignedIn person() {
        SignedIn person = SignedIn.find().orElseThrow(ThreadRights::denied);
        if (!TenantContext.require().equals(person.associationId())) {
            throw denied();
        }
        return person;
    }

    private static boolean reviews(SignedIn person) {
        return !person.byLink() && (person.is(Role.COORDINATOR) || person.is(Role.REVIEWER));
    }

    /** The same words for what is others' and for what does not exist. */
    static AccessDeniedException denied() {
        return new AccessDeniedException("Neither answers this nor reviews it");
    }

    /** @param reviews may settle whatever anybody has asked */
    record Standing(ThreadSubject subject, Participants participants, Participant hers, boolean reviews) {}
}
