package se.arshjulet.coordinationmap;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.AnswersApproved;

/** "Godkänn och publicera": in the approval's own transaction, so that both happen or neither. */
@Component
class PublishOnApproval {

    private final ApprovedPublishing publishing;
    private final ModuleDefinitions modules;

    PublishOnApproval(ApprovedPublishing publishing, ModuleDefinitions modules) {
        this.publishing = publishing;
        this.modules = modules;
    }

    @EventListener
    void on(AnswersApproved approved) {
        if (approved.publish()) {
            modules.ofForm(approved.formKey()).ifPresent(module -> publishing.publish(module, approved.approvedBy()));
        }
    }
}
