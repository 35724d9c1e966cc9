package se.arshjulet.datarequest;

import java.util.UUID;

/** A member's answers have been approved. Heard synchronously, in the same transaction.
 * @param publish they are to be published at once ("Godkänn och publicera") */
public record AnswersApproved(UUID assignmentId, UUID memberId, String formKey, UUID approvedBy, boolean publish) {}
