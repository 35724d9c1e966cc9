package se.arshjulet.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arshjulet.review.ThreadSubject.Participant;

/**
 * Talk at a question, between whoever answers it and those who asked and review. The person signed in must take part, by the
 * word of the subject's owner ({@link ThreadSubject}); everybody else gets an
 * {@link org.springframework.security.access.AccessDeniedException}, the same for what does not exist.
 */
public interface Threads {

    /** The most characters that a message has. */
    int LONGEST = 4000;

    /** All talk about the subject, also what is settled, with a number of statements that does not grow with it. */
    Conversation of(String subjectKind, UUID subjectId);

    /**
     * Writes in the thread at the question. There is one at a time: the one that goes on, or that somebody declared settled
     * and is open again now; else a new one begins.
     *
     * @param text who is mentioned stands as {@link MentionText#token}; she must take part
     * @return the thread
     */
    UUID say(Place place, String text);

    /** It is settled. Only by those who review, and by whoever opened it. */
    void settle(UUID threadId);

    /** The person has been shown the messages up to and with the number. */
    void read(UUID threadId, int number);

    /** How many messages are new to the person signed in, by subject; those without any are left out. One statement. */
    Map<UUID, Integer> unread(String subjectKind, Collection<UUID> subjectIds);

    /** Of the same, the thread in which something was said last, by subject. One statement. */
    Map<UUID, UUID> newest(String subjectKind, Collection<UUID> subjectIds);

    /** Threads with something new to the person signed in, of all kinds, the most recent first. */
    List<Unread> unread(int limit);

    /** Where a thread stands. */
    Located locate(UUID threadId);

    /** Keeps what the person signed in has begun to write; a blank text takes it away.
     * @return when it was saved */
    Instant keepDraft(Place place, String text);

    /** Called by the owner when the subject is approved or withdrawn: there is nothing left to talk about. */
    void end(String subjectKind, UUID subjectId);

    /** A question of a subject. */
    record Place(String subjectKind, UUID subjectId, UUID rowKey, String questionKey) {

        public At at() {
            return new At(rowKey, questionKey);
        }
    }

    /** All talk about a subject, for the person signed in.
     * @param threads the oldest first
     * @param people  who takes part, and can be mentioned
     * @param names   of all who have written or are mentioned
     * @param drafts  what she has begun to write, by question */
    record Conversation(
            List<ThreadItem> threads, List<Participant> people, Map<UUID, String> names, Map<At, String> drafts) {}

    /** A question of one subject. */
    record At(UUID rowKey, String questionKey) {

        /** The name of the parameter in an address that says which question is meant. */
        public static final String PARAMETER = "fraga";

        private static final UUID NO_ROW = new UUID(0, 0);
        private static final Pattern ROW = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(.+)");

        /** What it is in an address. */
        public String parameter() {
            return PARAMETER + "=" + (rowKey.equals(NO_ROW) ? "" : rowKey + ".") + questionKey;
        }

        /** @param value of the parameter; a question's key may hold dots itself */
        public static Optional<At> read(String value) {
            Matcher row = ROW.matcher(value);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    row.matches() ? new At(UUID.fromString(row.group(1)), row.group(2)) : new At(NO_ROW, value));
        }
    }

    /** @param place     the question in words
     * @param maySettle the person signed in may declare it settled */
    record ThreadItem(
            UUID id,
            At at,
            String place,
            ThreadState state,
            @Nullable Instant settledAt,
            @Nullable UUID settledBy,
            boolean maySettle,
            List<MessageItem> messages) {

        /** How many messages are new to the person. */
        public int unread() {
            return (int) messages.stream().filter(MessageItem::unread).count();
        }
    }

    /** @param sentBack it went with a return */
    record MessageItem(int number, String text, UUID writtenBy, Instant writtenAt, boolean sentBack, boolean unread) {}

    /** A thread with something new. */
    record Unread(UUID threadId, String title, String place, int count, Instant lastAt) {}

    /** @param address where the person signed in meets the question; null if no page of hers has it */
    record Located(Place at, String title, @Nullable String address) {}
}
