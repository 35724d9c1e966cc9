package se.arshjulet.review;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.ThreadSubject.Participants;
import se.arshjulet.review.ThreadSubject.Side;
import se.arshjulet.review.Threads.Place;

/** Puts messages in threads, and sees to it that those whom they concern get to know. */
@Component
class ThreadWriting {

    private final ThreadStore threads;
    private final MessageStore messages;
    private final ReaderStore readers;
    private final ThreadRights rights;

    ThreadWriting(ThreadStore threads, MessageStore messages, ReaderStore readers, ThreadRights rights) {
        this.threads = threads;
        this.messages = messages;
        this.readers = readers;
        this.rights = rights;
    }

    UUID say(Place place, ThreadRights.Standing who, String text, Instant at) {
        requireMentionable(text, who.participants());
        String label = who.subject()
                .place(place.subjectId(), place.rowKey(), place.questionKey())
                .orElseThrow(() -> new IllegalArgumentException("No question " + place.questionKey()));
        UUID writer = who.hers().accountId();
        Side from = who.hers().side();
        QuestionThread thread = threads.lockLatest(place)
                .orElseGet(() -> threads.begin(place, who.participants().title(), label, writer, from, at));
        int number = thread.say(writer, from, messages.isMentioned(thread.id(), writer));
        threads.flush();
        messages.add(thread.id(), number, text, writer, at, null);
        List<Participant> people = who.participants().people();
        follow(
                thread,
                number,
                writer,
                text,
                ids(people.stream().filter(Participant::concerned).toList()));
        readers.post(thread.id(), number, writer, at);
        return thread.id();
    }

    /** The remark of a return. Those who answer hear of all of them at once, in the mail about the return. */
    void sendBack(Review review, Reviews.Remark remark, UUID reviewer, Instant at) {
        Place place = new Place(review.subjectKind(), review.subjectId(), remark.rowKey(), remark.questionKey());
        Participants participants = rights.participants(review.subjectKind(), review.subjectId())
                .orElseGet(() -> new Participants(review.title(), List.of()));
        requireMentionable(remark.text(), participants);
        String label = rights.subject(review.subjectKind())
                .flatMap(subject -> subject.place(place.subjectId(), place.rowKey(), place.questionKey()))
                .orElse(remark.questionKey());
        QuestionThread thread = threads.lockLatest(place)
                .orElseGet(() -> threads.begin(place, participants.title(), label, reviewer, Side.REVIEWING, at));
        int number = thread.sendBack(reviewer);
        threads.flush();
        messages.add(thread.id(), number, remark.text().strip(), reviewer, at, review.id());
        Collection<UUID> answering = ids(participants.people().stream()
                .filter(person -> person.side() == Side.ANSWERING)
                .toList());
        follow(thread, number, reviewer, remark.text(), answering);
        readers.told(thread.id(), answering, number);
        readers.post(thread.id(), number, reviewer, at);
    }

    /** Whoever is mentioned is shown what is said, so nobody else can be. */
    private static void requireMentionable(String text, Participants participants) {
        if (MentionText.mentioned(text).stream()
                .anyMatch(id -> participants.find(id).isEmpty())) {
            throw new IllegalArgumentException("Somebody is mentioned who does not take part");
        }
    }

    private void follow(QuestionThread thread, int number, UUID writer, String text, Collection<UUID> concerned) {
        Set<UUID> people = new HashSet<>(concerned);
        people.addAll(MentionText.mentioned(text));
        people.add(writer);
        readers.follow(thread.id(), people, number);
    }

    private static Set<UUID> ids(List<Participant> people) {
        return people.stream().map(Participant::accountId).collect(Collectors.toSet());
    }
}
