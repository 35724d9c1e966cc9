package se.arshjulet.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of the current association's mails. Nobody sees another association's. */
public interface OutboxLog {

    /** With one statement, however many there are. */
    List<Item> list(Filter filter, Order order, int offset, int limit);

    int count(Filter filter);

    /** The kinds that occur, to choose among. */
    List<String> kinds();

    /** One mail as it reads; a personal link stands as "[personlig länk]", never as an address. */
    Optional<Letter> find(UUID mailId);

    /** Every mail about the subject, newest first. */
    List<Item> about(UUID subjectId);

    /**
     * Puts the same mail once more, as a new one with an identity of its own; the first keeps its place in the log.
     *
     * @return the new mail's id
     * @throws IllegalArgumentException if the current association has no such mail, or has called it off or erased it
     */
    UUID sendAgain(UUID mailId);

    /** Addresses whose latest mail did not come through, in small letters. */
    Set<String> failing();

    /** How much waits. */
    Queue queue();

    /** @param words looked for in the address, the name and the subject, whatever their case; empty for all */
    record Filter(@Nullable MailState state, @Nullable String kind, String words) {

        public static final Filter ALL = new Filter(null, null, "");
    }

    /** How the list is ordered; mails that are alike in it come newest first. */
    record Order(Column by, boolean ascending) {

        public static final Order NEWEST_FIRST = new Order(Column.CREATED, false);
    }

    /** What the list can be ordered by. */
    enum Column {
        CREATED,
        TO,
        SUBJECT,
        KIND,
        STATE
    }

    /** @param wasUncertain it was being sent when the machine died, and has been or will be sent once more
     * @param sentAt       when the mail server took it
     * @param resendOf     the mail that this one repeats, by somebody's choice
     * @param erased       whom it was for and what it said is gone */
    record Item(
            UUID id,
            Instant createdAt,
            String toName,
            String toAddress,
            String subject,
            String kind,
            MailState state,
            boolean wasUncertain,
            @Nullable Instant sentAt,
            @Nullable UUID resendOf,
            boolean erased) {

        /** The same mail can be put once more. */
        public boolean canGoAgain() {
            return !erased && state != MailState.CALLED_OFF;
        }
    }

    /** @param attempts  how many times it has been tried
     * @param nextAttempt when it is tried next; null if it is not
     * @param lastError what the mail server said, in its words or ours
     * @param hidden the words would say who it was for, and are not for whoever asks: text, html and error are left out */
    record Letter(
            Item item,
            String why,
            String text,
            String html,
            int attempts,
            @Nullable Instant nextAttempt,
            @Nullable String lastError,
            boolean hidden) {}

    /** @param waiting        mails of this association that wait
     * @param timeLeft        until the last of them has gone, at the rate that is set; null where nothing waits or no rate is
     * @param serverDownSince when the mail server stopped answering, if it does not */
    record Queue(
            int waiting,
            @Nullable Duration timeLeft,
            @Nullable Instant serverDownSince) {}
}
