package se.arshjulet.conclusion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.SignedIn;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.FollowUps.Comment;
import se.arshjulet.conclusion.FollowUps.Item;
import se.arshjulet.conclusion.FollowUps.Participant;
import se.arshjulet.conclusion.FollowUps.Sheet;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;

/** Gathers all that a follow-up's page shows; the statements do not grow with konklusioner, members or comments. */
@Component
class FollowUpSheets {

    private final FollowUpPlaces places;
    private final FollowUpLines lines;
    private final FollowUpStore store;
    private final FollowUpAsked asked;
    private final FollowUpReturns returns;
    private final Reviews reviews;
    private final FollowUpComments comments;
    private final FollowUpQuotes quotes;
    private final FollowUpViews views;
    private final FollowUpEvidence evidence;
    private final ConclusionReader conclusions;
    private final People people;

    FollowUpSheets(
            FollowUpPlaces places,
            FollowUpLines lines,
            FollowUpStore store,
            FollowUpAsked asked,
            FollowUpReturns returns,
            Reviews reviews,
            FollowUpComments comments,
            FollowUpQuotes quotes,
            FollowUpViews views,
            FollowUpEvidence evidence,
            ConclusionReader conclusions,
            People people) {
        this.places = places;
        this.lines = lines;
        this.store = store;
        this.asked = asked;
        this.returns = returns;
        this.reviews = reviews;
        this.comments = comments;
        this.quotes = quotes;
        this.views = views;
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.people = people;
    }

    Sheet of(FollowUp followUp) {
        SignedIn reader = Access.reader();
        Set<UUID> hers = places.of(reader);
        Optional<FollowUpStep> step = store.openStep(followUp.id());
        List<FollowUpAsked.Row> waitedFor = step.map(asked::in).orElse(List.of());
        List<ReviewItem> story = reviews.story(FollowUps.KIND, followUp.id());
        List<FollowUpComments.Row> said = comments.of(followUp.id());
        Map<UUID, Person> names = names(followUp, waitedFor, said);
        Map<UUID, List<Comment>> byItem = said.stream()
                .collect(Collectors.groupingBy(
                        FollowUpComments.Row::itemId,
                        Collectors.mapping(row -> comment(row, names, reader), Collectors.toList())));
        return new Sheet(
                lines.all().stream()
                        .filter(line -> line.year() == followUp.year())
                        .findFirst()
                        .orElseThrow(),
                followUp.id(),
                followUp.roundId(),
                name(names, followUp.startedBy()),
                followUp.boardMeetsOn(),
                followUp.referredBecause(),
                returns.of(followUp.id()),
                items(followUp, byItem, Access.isCoordinator(reader)),
                step.map(FollowUpStep::id).orElse(null),
                story.isEmpty() ? null : story.get(story.size() - 1),
                waitedFor.stream()
                        .map(row -> new Participant(
                                row.accountId(),
                                name(names, row.accountId()),
                                row.done(),
                                hers.contains(row.accountId())))
                        .sorted(Comparator.comparing(Participant::name))
                        .toList(),
                byItem.getOrDefault(FollowUpParts.OF_ALL, List.of()),
                Access.isCoordinator(reader),
                waitedFor.stream().map(FollowUpAsked.Row::accountId).anyMatch(hers::contains));
    }

    /** @param drives sees what is proposed while it is written; others when it is sent to them */
    private List<Item> items(FollowUp followUp, Map<UUID, List<Comment>> byItem, boolean drives) {
        Map<UUID, Life> lives = conclusions.lives().stream()
                .collect(Collectors.toMap(life -> life.line().id(), Function.identity()));
        List<MemberAnswers> answers = views.answers(followUp.roundId());
        Map<UUID, Set<UUID>> shown = quotes.of(followUp.id());
        FollowUpEvidence.Gathered gathered = evidence.of(followUp, lives.keySet());
        return store.items(followUp.id()).stream()
                .map(item -> {
                    Life life = Objects.requireNonNull(lives.get(item.conclusionId()));
                    Conclusions.VersionItem asked = life.versions().stream()
                            .filter(version -> version.id().equals(item.versionId()))
                            .findFirst()
                            .orElseThrow();
                    int number = life.line().number();
                    boolean draft = followUp.state() == FollowUps.State.PROPOSING && !drives;
                    return new Item(
                            item.id(),
                            number,
                            asked.wording(),
                            asked.areas(),
                            before(life, followUp.year()),
                            FollowUpViews.of(answers, item.id(), number, shown),
                            gathered.said(item.conclusionId()),
                            gathered.measures(item.conclusionId()),
                            draft ? null : item.proposedStatus(),
                            draft ? "" : item.proposedGrounds(),
                            item.decidedStatus(),
                            item.decidedGrounds(),
                            byItem.getOrDefault(item.id(), List.of()));
                })
                .sorted(Comparator.comparing(Item::number))
                .toList();
    }

    private static Conclusions.@Nullable YearStatus before(Life life, int year) {
        return life.line().statuses().stream()
                .filter(status -> status.year() < year)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private Map<UUID, Person> names(FollowUp followUp, List<FollowUpAsked.Row> asked, List<FollowUpComments.Row> said) {
        Set<UUID> ids = new HashSet<>(Set.of(followUp.startedBy()));
        asked.forEach(row -> ids.add(row.accountId()));
        said.forEach(row -> ids.add(row.writtenBy()));
        return people.persons(ids);
    }

    private static Comment comment(FollowUpComments.Row row, Map<UUID, Person> names, SignedIn reader) {
        return new Comment(
                row.writtenBy(),
                name(names, row.writtenBy()),
                row.text(),
                row.savedAt(),
                row.writtenBy().equals(reader.accountId()));
    }

    private static String name(Map<UUID, Person> names, UUID id) {
        Person person = names.get(id);
        return person == null ? "" : person.name();
    }
}
