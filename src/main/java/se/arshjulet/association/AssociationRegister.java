package se.arshjulet.association;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;

@Service
class AssociationRegister implements Associations {

    private final AssociationRepository associations;
    private final Succession succession;
    private final Accounts accounts;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AssociationRegister(
            AssociationRepository associations,
            Succession succession,
            Accounts accounts,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.associations = associations;
        this.succession = succession;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AssociationInfo> bySlug(String slug) {
        return associations.findBySlug(slug).map(succession::info);
    }

    @Override
    @Transactional(readOnly = true)
    public AssociationInfo byId(UUID id) {
        return associations
                .findById(id)
                .map(succession::info)
                .orElseThrow(() -> new IllegalArgumentException("No association " + id));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isFree(String slug) {
        return Association.mayBe(slug) && associations.findBySlug(slug).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AssociationInfo> all() {
        return associations.byName().stream().map(succession::info).toList();
    }

    @Override
    @Transactional
    public AssociationInfo create(String slug, String name, boolean demo) {
        Stewardship.ofInstallation();
        return save(UUID.randomUUID(), slug, name, demo);
    }

    /** The tenant must be known before the transaction opens: so the id is chosen first. */
    @Override
    public AssociationInfo found(String slug, String name, String coordinatorName, String coordinatorEmail) {
        Stewardship.ofInstallation();
        UUID id = UUID.randomUUID();
        return TenantContext.call(
                id,
                () -> transaction.execute(status -> {
                    AssociationInfo association = save(id, slug, name, false);
                    UUID coordinator = accounts.register(coordinatorEmail, coordinatorName, null);
                    accounts.grant(coordinator, id, Role.COORDINATOR);
                    accounts.invite(coordinator, id);
                    audit.record("association.founded", id, name + " lades upp och " + coordinatorEmail + " bjöds in");
                    return association;
                }));
    }

    private AssociationInfo save(UUID id, String slug, String name, boolean demo) {
        if (associations.findBySlug(slug).isPresent()) {
            throw new IllegalArgumentException("The slug is taken: " + slug);
        }
        return associations
                .saveAndFlush(new Association(id, slug, name, demo, clock.instant()))
                .info(null);
    }
}
