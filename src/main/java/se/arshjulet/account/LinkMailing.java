package se.arshjulet.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Mails links on request. Never says whether there is anybody to mail. */
@Service
class LinkMailing {

    private final AccountRepository accounts;
    private final Reception reception;
    private final AccountMails mails;
    private final Throttle throttle;
    private final TransactionOperations transaction;

    LinkMailing(
            AccountRepository accounts,
            Reception reception,
            AccountMails mails,
            Throttle throttle,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.reception = reception;
        this.mails = mails;
        this.throttle = throttle;
        this.transaction = transaction;
    }

    /** @throws SignInRefused after too many */
    void signIn(String email, String address) {
        String normal = Account.normal(email);
        count(normal, address);
        transaction.executeWithoutResult(status -> accounts.findByEmail(normal)
                .filter(Account::isOpen)
                .ifPresent(account -> mails.signIn(account, senderFor(account))));
    }

    /** In the place of a link that has expired, to whom that one was for.
     * @throws SignInRefused after too many */
    void renew(AccessLink expired, String address) {
        accounts.findById(expired.accountId()).filter(Account::isOpen).ifPresent(account -> {
            count(account.email(), address);
            transaction.executeWithoutResult(status -> {
                UUID association = expired.associationId();
                UUID task = expired.taskId();
                if (association != null && task != null) {
                    mails.renewTask(account, association, task);
                } else {
                    mails.signIn(account, association);
                }
            });
        });
    }

    private void count(String email, String address) {
        throttle.enter(ThrottleRule.MAIL_FROM, address)
                .or(() -> throttle.enter(ThrottleRule.MAIL_TO, email))
                .ifPresent(wait -> {
                    throw SignInRefused.waitForMail(wait);
                });
    }

    private @Nullable UUID senderFor(Account account) {
        UUID last = account.lastAssociationId();
        return last != null
                ? last
                : reception.associationsOf(account.id()).stream().findFirst().orElse(null);
    }
}
