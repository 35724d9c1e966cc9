package se.arshjulet.review;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** Who decides: whoever has signed in to do so, or one of the group by the link in her mail, where the subject lets that do. */
@Component
class Reviewers {

    private final ReviewStore store;
    private final ReviewSubjects subjects;
    private final ReviewGroup group;

    Reviewers(ReviewStore store, ReviewSubjects subjects, ReviewGroup group) {
        this.store = store;
        this.subjects = subjects;
        this.group = group;
    }

    /** @throws org.springframework.security.access.AccessDeniedException unless the person signed in may take part */
    Reviewer of(UUID reviewId) {
        return SignedIn.find()
                .filter(person -> person.byLink()
                        && TenantContext.require().equals(person.associationId())
                        && group.has(person.accountId())
                        && isDecidedByLink(reviewId))
                .map(person -> new Reviewer(person, Set.of(Role.REVIEWER)))
                .orElseGet(Reviewer::require);
    }

    private boolean isDecidedByLink(UUID reviewId) {
        return store.item(reviewId, reviewId)
                .filter(review -> subjects.of(review.subjectKind()).isDecidedByLink())
                .isPresent();
    }
}
