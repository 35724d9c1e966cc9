package se.arshjulet.account;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, invites and closes accounts, and writes each act in the audit log. */
@Service
@Transactional
class AccountOffice implements Accounts {

    private final AccountRepository accounts;
    private final Roles roles;
    private final LinkRegister links;
    private final AccountMails mails;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    AccountOffice(
            AccountRepository accounts,
            Roles roles,
            LinkRegister links,
            AccountMails mails,
            PasswordEncoder passwords,
            PasswordRules rules,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.links = links;
        this.mails = mails;
        this.passwords = passwords;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public UUID register(String email, String name, @Nullable String password) {
        return accounts.findByEmail(Account.normal(email))
                .map(Account::id)
                .orElseGet(() -> open(email, name, password));
    }

    private UUID open(String email, String name, @Nullable String password) {
        String hash = password == null ? null : passwords.encode(password);
        // Flushed, since roles and representatives refer to it in plain SQL.
        Account account = accounts.saveAndFlush(new Account(email, name, hash, clock.instant()));
        audit.record("account.opened", account.id(), "Lade upp konto för " + account.name());
        return account.id();
    }

    @Override
    public void grant(UUID accountId, @Nullable UUID associationId, Role role) {
        if (roles.grant(accountId, associationId, role)) {
            audit.record(
                    "role.granted",
                    accountId,
                    "Gav %s rollen %s".formatted(account(accountId).name(), RoleNames.of(role)));
        }
    }

    @Override
    public void revoke(UUID accountId, @Nullable UUID associationId, Role role) {
        if (roles.revoke(accountId, associationId, role)) {
            account(accountId).endSessions();
            audit.record(
                    "role.revoked",
                    accountId,
                    "Tog ifrån %s rollen %s".formatted(account(accountId).name(), RoleNames.of(role)));
        }
    }

    @Override
    public void invite(UUID accountId, UUID associationId) {
        Account account = account(accountId);
        mails.invite(account, associationId);
        audit.record("account.invited", accountId, "Bjöd in " + account.name());
    }

    @Override
    public void changePassword(UUID accountId, String newPassword) {
        Account account = account(accountId);
        rules.objection(newPassword, account.email()).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        account.changePassword(passwords.encode(newPassword));
        audit.record("password.changed", accountId, "Nytt lösenord för " + account.name());
    }

    @Override
    public void close(UUID accountId) {
        Account account = account(accountId);
        account.close(clock.instant());
        links.withdrawAll(accountId);
        audit.record("account.closed", accountId, "Stängde kontot för " + account.name());
    }

    private Account account(UUID accountId) {
        return accounts.findById(accountId)
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + accountId));
    }
}
