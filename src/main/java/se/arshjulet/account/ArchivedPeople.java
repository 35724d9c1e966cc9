package se.arshjulet.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchivePeople;

/** What people are called in an archive. */
@Component
class ArchivedPeople implements ArchivePeople {

    private final AccountRepository accounts;

    ArchivedPeople(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name(UUID accountId) {
        return accounts.findById(accountId).map(Account::name).orElse("");
    }
}
