package se.arshjulet.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.ThreadSubject.Participants;

@Service
class ThreadService implements Threads {

    private final ReviewStore store;
    private final ThreadStore threads;
    private final MessageStore messages;
    private final ReaderStore readers;
    private final MessageDrafts drafts;
    private final ThreadWriting writing;
    private final ThreadRights rights;
    private final People people;
    private final Clock clock;

    ThreadService(
            ReviewStore store,
            ThreadStore threads,
            MessageStore messages,
            ReaderStore readers,
            MessageDrafts drafts,
            ThreadWriting writing,
            ThreadRights rights,
            People people,
            Clock clock) {
        this.store = store;
        this.threads = threads;
        this.messages = messages;
        this.readers = readers;
        this.drafts = drafts;
        this.writing = writing;
        this.rights = rights;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Conversation of(String kind, UUID subjectId) {
        ThreadRights.Standing who = rights.require(kind, subjectId);
        UUID me = who.hers().accountId();
        List<ThreadItem> all = messages.threads(kind, subjectId, me, who.reviews());
        List<Participant> taking = who.participants().people();
        return new Conversation(all, taking, names(all, taking), drafts.of(kind, subjectId, me));
    }

    private Map<UUID, String> names(List<ThreadItem> threads, List<Participant> taking) {
        Map<UUID, String> names =
                new HashMap<>(taking.stream().collect(Collectors.toMap(Participant::accountId, Participant::name)));
        Set<UUID> others = new HashSet<>();
        for (ThreadItem thread : threads) {
            if (thread.settledBy() != null) {
                others.add(thread.settledBy());
            }
            thread.messages().forEach(message -> {
                others.add(message.writtenBy());
                others.addAll(MentionText.mentioned(message.text()));
            });
        }
        others.removeAll(names.keySet());
        if (!others.isEmpty()) {
            people.persons(others).values().forEach(person -> names.put(person.id(), person.name()));
        }
        return names;
    }

    @Override
    @Transactional
    public UUID say(Place place, String text) {
        ThreadRights.Standing who = rights.require(place.subjectKind(), place.subjectId());
        requireText(text);
        drafts.clear(place, who.hers().accountId());
        return writing.say(place, who, text.strip(), clock.instant());
    }

    private static void requireText(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A message has between 1 and " + LONGEST + " characters");
        }
    }

    @Override
    @Transactional
    public void settle(UUID threadId) {
        ThreadRights.person();
        QuestionThread thread = threads.lock(threadId).orElseThrow(ThreadRights::denied);
        ThreadRights.Standing who =
                rights.require(thread.at().subjectKind(), thread.at().subjectId());
        UUID me = who.hers().accountId();
        if (!who.reviews() && !thread.openedBy().equals(me)) {
            throw ThreadRights.denied();
        }
        thread.settle(me, clock.instant());
    }

    @Override
    @Transactional
    public void read(UUID threadId, int number) {
        readers.read(threadId, ThreadRights.person().accountId(), number);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> unread(String kind, Collection<UUID> subjectIds) {
        return subjectIds.isEmpty()
                ? Map.of()
                : readers.unread(kind, subjectIds, ThreadRights.person().accountId());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, UUID> newest(String kind, Collection<UUID> subjectIds) {
        return subjectIds.isEmpty()
                ? Map.of()
                : readers.newest(kind, subjectIds, ThreadRights.person().accountId());
    }

    /** Whoever no longer takes part, since another has taken over, hears no more of it. */
    @Override
    @Transactional(readOnly = true)
    public List<Unread> unread(int limit) {
        UUID me = ThreadRights.person().accountId();
        List<ReaderStore.News> news = readers.news(me, limit);
        Map<String, Map<UUID, Participants>> taking = news.stream()
                .map(ReaderStore.News::subjectKind)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), kind -> participants(kind, news)));
        return news.stream()
                .filter(one -> Optional.ofNullable(taking.get(one.subjectKind()))
                        .map(subjects -> subjects.get(one.subjectId()))
                        .flatMap(participants -> participants.find(me))
                        .isPresent())
                .map(ReaderStore.News::thread)
                .toList();
    }

    private Map<UUID, Participants> participants(String kind, List<ReaderStore.News> news) {
        Set<UUID> subjects = news.stream()
                .filter(one -> one.subjectKind().equals(kind))
                .map(ReaderStore.News::subjectId)
                .collect(Collectors.toSet());
        return rights.subject(kind)
                .map(subject -> subject.participants(subjects))
                .orElse(Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Located locate(UUID threadId) {
        ThreadRights.person();
        QuestionThread thread = threads.find(threadId).orElseThrow(ThreadRights::denied);
        Place at = thread.at();
        ThreadRights.Standing who = rights.require(at.subjectKind(), at.subjectId());
        String page = page(who, at).orElse(null);
        return new Located(
                at,
                who.participants().title(),
                page == null ? null : page + "?" + at.at().parameter());
    }

    /** What waits for a decision is read where it is taken. */
    private Optional<String> page(ThreadRights.Standing who, Place at) {
        return (who.reviews() ? store.openReview(at.subjectKind(), at.subjectId()) : Optional.<Review>empty())
                .map(review -> "granskning/" + review.id())
                .or(() -> who.subject().page(at.subjectId(), who.hers()));
    }

    @Override
    @Transactional
    public Instant keepDraft(Place place, String text) {
        ThreadRights.Standing who = rights.require(place.subjectKind(), place.subjectId());
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A message has at most " + LONGEST + " characters");
        }
        Instant now = clock.instant();
        drafts.keep(place, who.hers().accountId(), text, now);
        return now;
    }

    @Override
    @Transactional
    public void end(String kind, UUID subjectId) {
        threads.end(kind, subjectId, clock.instant());
    }
}
