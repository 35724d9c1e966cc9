package se.arshjulet.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's account. It belongs to no association; her roles do. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    private String email;
    private String name;
    private @Nullable String passwordHash;
    private int securityStamp;
    private String language = "sv";
    private @Nullable UUID lastAssociationId;
    private Instant createdAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String email, String name, @Nullable String passwordHash, Instant now) {
        this.id = UUID.randomUUID();
        this.email = normal(email);
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    /** Addresses are compared, kept and shown in lower case. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
            passwordHash = null;
            endSessions();
        }
    }

    /** A session carries the stamp it was opened with, and ends when the account's is newer. */
    void endSessions() {
        securityStamp++;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    void workIn(@Nullable UUID associationId) {
        lastAssociationId = associationId;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    int securityStamp() {
        return securityStamp;
    }

    String language() {
        return language;
    }

    @Nullable
    UUID lastAssociationId() {
        return lastAssociationId;
    }

    Person person() {
        return new Person(id, name, email);
    }
}
