package se.arshjulet.account;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code java -jar arshjulet.jar --create-administrator=<e-mail>}: opens an account for a system administrator and prints
 * a link that works once, to choose a password. The application goes on running.
 */
@Component
class CreateAdministrator implements ApplicationRunner {

    private static final String OPTION = "create-administrator";

    private final Accounts accounts;
    private final LinkRegister links;
    private final TransactionOperations transaction;
    private final Clock clock;

    CreateAdministrator(Accounts accounts, LinkRegister links, TransactionOperations transaction, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> emails = arguments.getOptionValues(OPTION);
        if (emails != null) {
            emails.forEach(email -> System.out.println("Öppna länken inom "
                    + AccountMails.INVITATION_HOLDS.toDays()
                    + " dagar och välj ett lösenord (den kan användas en gång):\n"
                    + create(email)));
        }
    }

    /** @return the link */
    String create(String email) {
        return transaction.execute(status -> {
            var account = accounts.register(email, email, null);
            accounts.grant(account, null, Role.SYSTEM_ADMINISTRATOR);
            var link = links.add(
                    AccessLink.Kind.INVITATION,
                    account,
                    null,
                    null,
                    clock.instant().plus(AccountMails.INVITATION_HOLDS));
            return links.urlFor(link);
        });
    }
}
