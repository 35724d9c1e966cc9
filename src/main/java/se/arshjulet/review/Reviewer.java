package se.arshjulet.review;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;

/** The person signed in, when she may take part in decisions: what she may decide in which step. */
record Reviewer(SignedIn person, Set<Role> roles) {

    /** @throws AccessDeniedException unless she is a coordinator or a reviewer of the association, signed in herself */
    static Reviewer require() {
        SignedIn person = SignedIn.find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        boolean mayDecide = !person.byLink() && (person.is(Role.COORDINATOR) || person.is(Role.REVIEWER));
        if (!mayDecide || !TenantContext.require().equals(person.associationId())) {
            throw new AccessDeniedException("Only a coordinator or a reviewer of the association decides");
        }
        return new Reviewer(person, person.roles());
    }

    boolean isCoordinator() {
        return roles.contains(Role.COORDINATOR);
    }

    void requireCoordinator() {
        if (!isCoordinator()) {
            throw new AccessDeniedException("Only a coordinator does this");
        }
    }

    /** Whether the step is hers to approve. */
    boolean approves(Audience audience) {
        return switch (audience) {
            case ANYONE -> true;
            case COORDINATOR -> isCoordinator();
            case PREPARATORY_GROUP -> roles.contains(Role.REVIEWER);
        };
    }

    void requireApproves(Review review) {
        if (!approves(review.audience())) {
            throw new AccessDeniedException("The step is for " + review.audience());
        }
    }

    /** A coordinator may also send back what waits for a group: she answers for that the work goes on. */
    void requireGivesBack(Review review) {
        if (!isCoordinator()) {
            requireApproves(review);
        }
    }

    /** Approving the rest of what is sent back: a coordinator, who publishes, or whoever has the last word alone. */
    void requireApprovesRest(Review review, Reviews.Rest rest) {
        if (rest == Reviews.Rest.PUBLISHED) {
            requireCoordinator();
        }
        if (rest == Reviews.Rest.APPROVED && !isCoordinator() && !review.isDecidedByOne()) {
            throw new AccessDeniedException("Others have a word in it too");
        }
    }
}
