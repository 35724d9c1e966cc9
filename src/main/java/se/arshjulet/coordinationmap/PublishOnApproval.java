package se.arshjulet.coordinationmap;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.AnswersApproved;

/** "Godkänn och publicera": in the approval's own transaction, so that both happen or neither. */
@Component
class PublishOnApproval {

    private final Publications publications;
    private final ModuleDefinitions modules;

    PublishOnApproval(Publications publications, ModuleDefinitions modules) {
        this.publications = publications;
        this.modules = modules;
    }

    @EventListener
    void on(AnswersApproved approved) {
        if (approved.publish()) {
            modules.ofForm(approved.formKey())
                    .ifPresent(module -> publications.publish(module.module(), approved.approvedBy(), ""));
        }
    }
}
