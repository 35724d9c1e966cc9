package se.arshjulet.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.review.ThreadLetterQueue.Line;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.ThreadSubject.Participants;
import se.arshjulet.task.Covers;

/** One mail to a person with all that is new to her at all questions, when it has been quiet for a while. */
@Component
class ThreadLetter {

    private final Covers covers;
    private final ThreadLetterQueue queue;
    private final ReaderStore readers;
    private final ThreadRights rights;
    private final Outbox outbox;
    private final People people;
    private final String baseUrl;
    private final Clock clock;

    ThreadLetter(
            Covers covers,
            ThreadLetterQueue queue,
            ReaderStore readers,
            ThreadRights rights,
            Outbox outbox,
            People people,
            @Value("${arshjulet.base-url}") String baseUrl,
            Clock clock) {
        this.covers = covers;
        this.queue = queue;
        this.readers = readers;
        this.rights = rights;
        this.outbox = outbox;
        this.people = people;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** Sends it, unless another node does, or she has read everything meanwhile. */
    @Transactional
    public void send(UUID accountId) {
        if (!queue.take(accountId, clock.instant())) {
            return;
        }
        if (covers.of(accountId).isPresent()) {
            return; // she is away, and whoever answers for her is told: it stands as unread until she is back
        }
        Map<UUID, List<Line>> threads = queue.untold(accountId).stream()
                .collect(Collectors.groupingBy(Line::threadId, LinkedHashMap::new, Collectors.toList()));
        threads.forEach((id, lines) ->
                readers.told(id, Set.of(accountId), lines.get(lines.size() - 1).number()));
        Map<UUID, String> names = names(threads);
        List<Map<String, Object>> items = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        threads.forEach((id, lines) -> taking(lines.get(0).at(), accountId).ifPresent(person -> {
            items.add(item(lines, person, names));
            titles.add(lines.get(0).title());
        }));
        if (!items.isEmpty()) {
            put(
                    people.person(accountId),
                    items,
                    titles,
                    threads.values().iterator().next().get(0).at());
        }
    }

    private Map<UUID, String> names(Map<UUID, List<Line>> threads) {
        Set<UUID> ids = new HashSet<>();
        threads.values()
                .forEach(lines -> lines.forEach(line -> {
                    ids.add(line.writtenBy());
                    ids.addAll(MentionText.mentioned(line.text()));
                }));
        return people.persons(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** She may have taken part once, and do so no more. */
    private Optional<Participant> taking(Threads.Place at, UUID accountId) {
        return rights.participants(at.subjectKind(), at.subjectId())
                .flatMap((Participants participants) -> participants.find(accountId));
    }

    private Map<String, Object> item(List<Line> lines, Participant to, Map<UUID, String> names) {
        Line first = lines.get(0);
        Threads.Place at = first.at();
        String link = rights.subject(at.subjectKind())
                .flatMap(subject -> subject.link(at.subjectId(), to))
                .map(page -> page + "?" + at.at().parameter())
                .orElseGet(() -> baseUrl + "/fragor/" + first.threadId());
        Map<String, Object> item = new HashMap<>();
        item.put("title", first.title());
        item.put("place", first.place());
        item.put("link", link);
        item.put(
                "messages",
                lines.stream()
                        .map(line -> Map.of(
                                "by", names.getOrDefault(line.writtenBy(), ""),
                                "text", harmless(MentionText.plain(line.text(), names))))
                        .toList());
        return item;
    }

    /** What looks like the mark of a secret link is not one when a person has written it. */
    private static String harmless(String text) {
        return text.replace("{{", "{ {");
    }

    private void put(Person to, List<Map<String, Object>> items, Set<String> titles, Threads.Place about) {
        String where = titles.size() == 1 ? titles.iterator().next() : items.size() + " frågor";
        outbox.put(new NewMail(
                TenantContext.require(),
                to.id(),
                to.email(),
                to.name(),
                "Nya meddelanden: " + where,
                "threads",
                Map.of("items", items),
                "THREADS",
                "Du får mejlet för att du är med i samtalet, eller för att någon har nämnt dig där.",
                about.subjectId()));
    }
}
