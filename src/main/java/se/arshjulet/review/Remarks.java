package se.arshjulet.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;

/** The questions that a return sends back. Each remark stands in the thread at its question. */
@Component
class Remarks {

    private final ThreadWriting writing;
    private final ThreadStore threads;
    private final MessageStore messages;
    private final People people;

    Remarks(ThreadWriting writing, ThreadStore threads, MessageStore messages, People people) {
        this.writing = writing;
        this.threads = threads;
        this.messages = messages;
        this.people = people;
    }

    void sendBack(Review review, List<Reviews.Remark> remarks, UUID reviewer, Instant at) {
        remarks.forEach(remark -> writing.sendBack(review, remark, reviewer, at));
    }

    /** What was asked for in returns, the newest first, with the names of those who are mentioned. */
    List<Reviews.GivenRemark> of(String kind, UUID subjectId) {
        List<Reviews.GivenRemark> remarks = messages.sentBack(kind, subjectId);
        Set<UUID> mentioned = remarks.stream()
                .flatMap(remark -> MentionText.mentioned(remark.text()).stream())
                .collect(Collectors.toSet());
        if (mentioned.isEmpty()) {
            return remarks;
        }
        Map<UUID, String> names =
                people.persons(mentioned).values().stream().collect(Collectors.toMap(Person::id, Person::name));
        return remarks.stream()
                .map(remark -> new Reviews.GivenRemark(
                        remark.rowKey(),
                        remark.questionKey(),
                        MentionText.plain(remark.text(), names),
                        remark.writtenBy(),
                        remark.writtenAt(),
                        remark.settledAt()))
                .toList();
    }

    /** It is sent in again. */
    void mended(String kind, UUID subjectId, Instant at) {
        messages.mended(kind, subjectId, at);
        threads.mended(kind, subjectId);
    }
}
