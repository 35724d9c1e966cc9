package se.arshjulet.machinery.process;

import org.springframework.stereotype.Component;
import se.arshjulet.account.AuditLog;
import se.arshjulet.base.TenantContext;
import se.arshjulet.machinery.Failures.Failure;

/** What administrators do about failures stands among what has been done in the association that it concerns. */
@Component
class FailureActs {

    private final AuditLog audit;

    FailureActs(AuditLog audit) {
        this.audit = audit;
    }

    void record(String action, Failure failure, String detail) {
        String about = failure.subject() == null ? "" : ": " + failure.subject().title();
        TenantContext.run(failure.associationId(), () -> audit.record(action, failure.businessKey(), detail + about));
    }
}
