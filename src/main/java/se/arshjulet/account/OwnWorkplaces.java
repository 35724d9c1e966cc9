package se.arshjulet.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Switches within the session: the person is the same, her association and her rights are others. */
@Service
class OwnWorkplaces implements Workplaces {

    private final AccountRepository accounts;
    private final Roles roles;
    private final Reception reception;
    private final CurrentSession session;

    OwnWorkplaces(AccountRepository accounts, Roles roles, Reception reception, CurrentSession session) {
        this.accounts = accounts;
        this.roles = roles;
        this.reception = reception;
        this.session = session;
    }

    @Override
    public List<UUID> mine() {
        SignedIn person = SignedIn.current();
        return person.byLink() ? List.of(person.association()) : reception.associationsOf(person.accountId());
    }

    @Override
    public Set<Role> rolesIn(UUID associationId) {
        SignedIn person = SignedIn.current();
        return person.byLink() ? person.roles() : roles.of(person.accountId()).getOrDefault(associationId, Set.of());
    }

    @Override
    @Transactional
    public void switchTo(UUID associationId) {
        SignedIn person = SignedIn.current();
        if (!mine().contains(associationId)) {
            throw new AccessDeniedException("No role in that association");
        }
        Account account = accounts.findById(person.accountId()).orElseThrow();
        account.workIn(associationId);
        session.goOnAs(reception.admit(account, associationId));
    }
}
