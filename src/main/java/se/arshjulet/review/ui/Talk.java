package se.arshjulet.review.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.base.DateWords;
import se.arshjulet.review.MentionText;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.Threads;
import se.arshjulet.review.Threads.At;
import se.arshjulet.review.Threads.Conversation;
import se.arshjulet.review.Threads.Place;
import se.arshjulet.review.Threads.ThreadItem;

/** All talk about one subject, as a page shows it: read at once, and again when somebody has said something here. */
public final class Talk {

    private final Threads threads;
    private final String kind;
    private final UUID subjectId;
    private final DateWords words;
    private Conversation now;

    /** @throws AccessDeniedException if the person signed in does not take part */
    public Talk(Threads threads, String kind, UUID subjectId, DateWords words) {
        this.threads = threads;
        this.kind = kind;
        this.subjectId = subjectId;
        this.words = words;
        now = threads.of(kind, subjectId);
    }

    /** What is said, or begun, at the question; empty if nothing is. */
    public Optional<QuestionTalk> at(UUID row, String question, String label) {
        At at = new At(row, question);
        return isTalkedAbout(at) ? Optional.of(new QuestionTalk(this, at, label, true)) : Optional.empty();
    }

    /** What is said at the question; a remark that is begun there has a box of its own.
     * @param answers whether one can answer what is said */
    Optional<QuestionTalk> read(At at, String label, boolean answers) {
        return threads(at).isEmpty() ? Optional.empty() : Optional.of(new QuestionTalk(this, at, label, answers));
    }

    /** To begin it. */
    public QuestionTalk begin(UUID row, String question, String label) {
        return new QuestionTalk(this, new At(row, question), label, true);
    }

    private boolean isTalkedAbout(At at) {
        return now.drafts().containsKey(at)
                || now.threads().stream().anyMatch(thread -> thread.at().equals(at));
    }

    /** Every question that is talked about, the first that was so first, by what it is called. */
    Map<At, String> places() {
        return now.threads().stream()
                .collect(
                        Collectors.toMap(ThreadItem::at, ThreadItem::place, (one, later) -> later, LinkedHashMap::new));
    }

    List<ThreadItem> threads(At at) {
        return now.threads().stream().filter(thread -> thread.at().equals(at)).toList();
    }

    @Nullable
    String draft(At at) {
        return now.drafts().get(at);
    }

    List<Participant> people() {
        return now.people();
    }

    Map<UUID, String> names() {
        return now.names();
    }

    DateWords words() {
        return words;
    }

    /** @return when it was saved, as people say it */
    String keep(At at, String text) {
        return words.time(threads.keepDraft(place(at), text));
    }

    void say(At at, String written) {
        threads.say(place(at), kept(written));
        now = threads.of(kind, subjectId);
    }

    /** What is written by names, as it is kept. */
    String kept(String written) {
        return MentionText.of(written, now.people());
    }

    /** She thought better of what she had begun to write. */
    void forget(At at) {
        threads.keepDraft(place(at), "");
        now = threads.of(kind, subjectId);
    }

    void settle(UUID threadId) {
        threads.settle(threadId);
        now = threads.of(kind, subjectId);
    }

    void read(ThreadItem thread) {
        if (thread.unread() > 0) {
            threads.read(
                    thread.id(),
                    thread.messages().get(thread.messages().size() - 1).number());
        }
    }

    private Place place(At at) {
        return new Place(kind, subjectId, at.rowKey(), at.questionKey());
    }
}
