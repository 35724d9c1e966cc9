package se.arshjulet.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens, invites and closes accounts. */
public interface Accounts {

    /**
     * Registers a person, or finds her if the address is known (any case).
     *
     * @param password may be null: she then signs in by links from mail
     */
    UUID register(String email, String name, @Nullable String password);

    /** Gives a role; null association only for {@link Role#SYSTEM_ADMINISTRATOR}. Giving it twice changes nothing. */
    void grant(UUID accountId, @Nullable UUID associationId, Role role);

    void revoke(UUID accountId, @Nullable UUID associationId, Role role);

    /** Sends a mail with a link that expires, to choose a password or go straight in. */
    void invite(UUID accountId, UUID associationId);

    /** Ends all her sessions on every node. */
    void changePassword(UUID accountId, String newPassword);

    /** Ends all her sessions and links. */
    void close(UUID accountId);
}
