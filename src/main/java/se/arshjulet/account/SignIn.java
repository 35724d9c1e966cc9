package se.arshjulet.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Finds out who somebody is, by password or by a link from her mailbox. */
@Service
class SignIn {

    private final AccountRepository accounts;
    private final LinkRegister links;
    private final Reception reception;
    private final Throttle throttle;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;
    /** Compared with where there is no account, so that the answer takes as long. */
    private final String nobodysHash;

    SignIn(
            AccountRepository accounts,
            LinkRegister links,
            Reception reception,
            Throttle throttle,
            PasswordEncoder passwords,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.reception = reception;
        this.throttle = throttle;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.nobodysHash = passwords.encode(LinkToken.random().value());
    }

    /** @param address where the request came from
     * @throws SignInRefused if she is not to come in */
    SignedInToken byPassword(String email, String password, String address) {
        String normal = Account.normal(email);
        // Outside any transaction: a try stays counted whatever comes of it.
        enter(ThrottleRule.ADDRESS, address);
        enter(ThrottleRule.ACCOUNT, normal);
        Optional<Account> found = accounts.findByEmail(normal).filter(Account::isOpen);
        String hash = found.flatMap(Account::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || found.isEmpty()) {
            throw SignInRefused.wrong();
        }
        throttle.forget(ThrottleRule.ACCOUNT, normal);
        throttle.takeBack(ThrottleRule.ADDRESS, address);
        return new SignedInToken(admit(found.get(), null, "signed-in.password"), SignedInToken.Way.PASSWORD);
    }

    private void enter(ThrottleRule rule, String who) {
        throttle.enter(rule, who).ifPresent(wait -> {
            throw SignInRefused.wait(wait);
        });
    }

    /** Uses the link, if it is open and its person may still come in.
     * @param newPassword what she chose on the way in, if she did; a task's link does not let her */
    Optional<SignedInToken> byLink(AccessLink link, @Nullable String newPassword) {
        if (link.state(clock.instant()) != AccessLink.State.OPEN) {
            return Optional.empty();
        }
        return Optional.ofNullable(transaction.execute(status -> {
            if (!links.use(link)) {
                return null;
            }
            Account account = accounts.findById(link.accountId()).orElseThrow();
            if (!account.isOpen()) {
                return null;
            }
            if (link.kind() == AccessLink.Kind.TASK) {
                return reception
                        .admitToTasks(account, requireAssociation(link))
                        .map(person -> recorded(person, "signed-in.task-link", link.taskId()))
                        .map(person -> new SignedInToken(person, SignedInToken.Way.TASK_LINK))
                        .orElse(null);
            }
            if (newPassword != null) {
                account.changePassword(passwords.encode(newPassword));
                accounts.saveAndFlush(account);
            }
            return new SignedInToken(admit(account, link.associationId(), "signed-in.mail"), SignedInToken.Way.MAIL);
        }));
    }

    /** A task's link that is open, but whose person has to sign in herself for what it asks of her. */
    boolean needsPassword(AccessLink link) {
        return link.kind() == AccessLink.Kind.TASK
                && accounts.findById(link.accountId())
                        .filter(Account::isOpen)
                        .filter(account -> reception.needsPassword(account, requireAssociation(link)))
                        .isPresent();
    }

    private SignedIn admit(Account account, @Nullable UUID association, String action) {
        SignedIn person = association == null ? reception.admit(account) : reception.admit(account, association);
        return recorded(person, action, null);
    }

    private SignedIn recorded(SignedIn person, String action, @Nullable UUID subject) {
        audit.record(person.accountId(), person.associationId(), action, subject, person.name() + " loggade in");
        return person;
    }

    private static UUID requireAssociation(AccessLink link) {
        UUID association = link.associationId();
        if (association == null) {
            throw new IllegalStateException("A task's link without an association: " + link.id());
        }
        return association;
    }
}
