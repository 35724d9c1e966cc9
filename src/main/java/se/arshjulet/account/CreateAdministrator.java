package se.arshjulet.account;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code java -jar arshjulet.jar --create-administrator=<e-mail>}: opens an account for a system administrator, prints a
 * link that works once, to choose a password, and ends. The application may run meanwhile.
 */
@Component
public class CreateAdministrator implements ApplicationRunner {

    private static final String OPTION = "create-administrator";

    private final Accounts accounts;
    private final LinkRegister links;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ConfigurableApplicationContext context;

    CreateAdministrator(
            Accounts accounts,
            LinkRegister links,
            TransactionOperations transaction,
            Clock clock,
            ConfigurableApplicationContext context) {
        this.accounts = accounts;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
        this.context = context;
    }

    /** The program's arguments, and for this errand those that keep it out of the way of a running application. */
    public static String[] arguments(String... given) {
        return Stream.of(given).anyMatch(argument -> argument.startsWith("--" + OPTION + "="))
                ? Stream.concat(
                                Stream.of(given),
                                Stream.of("--server.port=0", "--camunda.bpm.job-execution.enabled=false"))
                        .toArray(String[]::new)
                : given;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> emails = arguments.getOptionValues(OPTION);
        if (emails != null) {
            emails.forEach(email -> System.out.printf(
                    "Öppna länken inom %d dagar och välj ett lösenord (den kan användas en gång):%n%s%n",
                    AccountMails.INVITATION_HOLDS.toDays(), create(email)));
            System.exit(SpringApplication.exit(context));
        }
    }

    /** @return the link */
    String create(String email) {
        return Objects.requireNonNull(transaction.execute(status -> {
            UUID account = accounts.register(email, email, null);
            accounts.grant(account, null, Role.SYSTEM_ADMINISTRATOR);
            return links.urlFor(links.add(
                    AccessLink.Kind.INVITATION,
                    account,
                    null,
                    null,
                    clock.instant().plus(AccountMails.INVITATION_HOLDS)));
        }));
    }
}
