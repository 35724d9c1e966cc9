package se.arshjulet.account;

import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Serves the person signed in on this thread, and nobody else. */
@Service
class OwnAccountDesk implements OwnAccount {

    private final AccountRepository repository;
    private final Accounts accounts;
    private final Throttle throttle;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final CurrentSession session;
    private final TransactionOperations transaction;

    OwnAccountDesk(
            AccountRepository repository,
            Accounts accounts,
            Throttle throttle,
            PasswordEncoder passwords,
            PasswordRules rules,
            CurrentSession session,
            TransactionOperations transaction) {
        this.repository = repository;
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.rules = rules;
        this.session = session;
        this.transaction = transaction;
    }

    @Override
    public Locale language() {
        return Locale.forLanguageTag(own().language());
    }

    @Override
    public void speak(Locale language) {
        transaction.executeWithoutResult(status -> own().speak(language.getLanguage()));
    }

    @Override
    public PasswordState password() {
        boolean exists = own().passwordHash().isPresent();
        SignedInToken.Way way = SignedInToken.currentWay();
        return new PasswordState(
                exists, way != SignedInToken.Way.TASK_LINK, exists && way == SignedInToken.Way.PASSWORD, rules.least());
    }

    @Override
    public void choosePassword(String current, String chosen) {
        PasswordState state = password();
        if (!state.mayChange()) {
            throw new AccessDeniedException("A task's link does not let anybody choose a password");
        }
        if (state.ask()) {
            check(current);
        }
        transaction.executeWithoutResult(
                status -> accounts.changePassword(SignedIn.current().accountId(), chosen));
        session.goOnWithNewStamp(own().securityStamp());
    }

    /** Counted as a sign-in is: an unattended screen is no place to guess at. */
    private void check(String current) {
        Account account = own();
        throttle.enter(ThrottleRule.ACCOUNT, account.email()).ifPresent(wait -> {
            throw new WrongPasswordException(SignInRefused.wait(wait).getMessage());
        });
        if (!passwords.matches(current, account.passwordHash().orElseThrow())) {
            throw new WrongPasswordException("Det nuvarande lösenordet stämmer inte. Skriv det igen.");
        }
        throttle.forget(ThrottleRule.ACCOUNT, account.email());
    }

    private Account own() {
        return repository.findById(SignedIn.current().accountId()).orElseThrow();
    }
}
