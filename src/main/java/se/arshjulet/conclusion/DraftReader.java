package se.arshjulet.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.ConclusionDrafts.Line;
import se.arshjulet.conclusion.ConclusionDrafts.Sheet;
import se.arshjulet.conclusion.ConclusionDrafts.State;
import se.arshjulet.review.GroupWaiting;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.GivenRemark;
import se.arshjulet.review.Reviews.ReviewItem;

/** Drafts as whoever is signed in may see them: coordinators all, others what has been sent to them. */
@Component
class DraftReader {

    private final ConclusionDraftRepository drafts;
    private final Reviews reviews;
    private final GroupWaiting group;
    private final People people;

    DraftReader(ConclusionDraftRepository drafts, Reviews reviews, GroupWaiting group, People people) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.group = group;
        this.people = people;
    }

    List<Line> underWay() {
        SignedIn person = Access.reader();
        List<ConclusionDraft> all =
                drafts.underWay().stream().filter(draft -> sees(person, draft)).toList();
        Map<UUID, Person> names =
                people.persons(all.stream().map(ConclusionDraft::responsible).collect(Collectors.toSet()));
        return all.stream()
                .map(draft -> line(draft, Optional.ofNullable(names.get(draft.responsible()))))
                .toList();
    }

    Optional<Sheet> find(UUID draftId) {
        SignedIn person = Access.reader();
        return drafts.findById(draftId).filter(draft -> sees(person, draft)).map(draft -> sheet(draft, person));
    }

    Optional<Sheet> ofStep(UUID stepId) {
        SignedIn person = Access.reader();
        return drafts.findByStepId(stepId).filter(draft -> sees(person, draft)).map(draft -> sheet(draft, person));
    }

    private boolean sees(SignedIn person, ConclusionDraft draft) {
        if (Access.isCoordinator(person)) {
            return true;
        }
        boolean sent = draft.state() != State.WRITING && draft.plan() != null;
        return sent && (person.is(Role.REVIEWER) || person.is(Role.READER) || group.isMember(person.accountId()));
    }

    private Sheet sheet(ConclusionDraft draft, SignedIn person) {
        List<ReviewItem> story = reviews.story(ConclusionDrafts.KIND, draft.id());
        return new Sheet(
                line(draft, Optional.of(people.person(draft.responsible()))),
                draft.words(),
                draft.plan(),
                draft.state() == State.REWRITING ? returned(draft) : "",
                story.isEmpty() ? null : story.get(story.size() - 1),
                draft.stand(),
                draft.endedBecause(),
                draft.number(),
                Access.isCoordinator(person));
    }

    private String returned(ConclusionDraft draft) {
        return draft.referredBack().isEmpty()
                ? reviews.remarks(ConclusionDrafts.KIND, draft.id()).stream()
                        .filter(remark -> remark.settledAt() == null)
                        .findFirst()
                        .map(GivenRemark::text)
                        .orElse("")
                : draft.referredBack();
    }

    private static Line line(ConclusionDraft draft, Optional<Person> responsible) {
        return new Line(
                draft.id(),
                draft.wording(),
                draft.state(),
                draft.state() == State.REVIEWING ? draft.sentWith().reviewDueOn() : draft.stepDueOn(),
                responsible.map(Person::name).orElse(""));
    }

    /** Who has been asked to read it: the group that it waits for, or the board's readers. */
    Set<UUID> readers(UUID draftId) {
        return Stream.concat(
                        group.waitedFor(ConclusionDrafts.KIND, draftId).stream(),
                        people.withRole(TenantContext.require(), Role.READER).stream()
                                .filter(reader -> drafts.findById(draftId)
                                        .filter(draft -> draft.state() == State.DECIDING)
                                        .isPresent()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
