package se.arshjulet.coordinationmap;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.AnswersApproved;

/** "Godkänn och publicera": in the approval's own transaction, so that both happen or neither. */
@Component
class PublishOnApproval {

    private final Publications publications;

    PublishOnApproval(Publications publications) {
        this.publications = publications;
    }

    @EventListener
    void on(AnswersApproved approved) {
        if (approved.publish() && approved.formKey().equals(OrganisationMapBuilder.FORM)) {
            publications.publishOrganisation(approved.approvedBy(), "");
        }
    }
}
