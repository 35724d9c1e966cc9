package se.arshjulet.datarequest.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.association.Members;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.Rounds.AssignmentItem;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.ReviewItem;

/** Finds out what one has to know of assignments that stand still: as many statements for all as for one. */
@Component
class StuckCases {

    private final People people;
    private final Members members;
    private final Reviews reviews;
    private final DateWords words;

    StuckCases(People people, Members members, Reviews reviews, DateWords words) {
        this.people = people;
        this.members = members;
        this.reviews = reviews;
        this.words = words;
    }

    private record Seat(UUID memberId, UUID accountId) {}

    List<StuckCase> of(List<AssignmentItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Set<Seat> seats = seats();
        Map<UUID, ReviewItem> open = reviews.openOf(
                Assignments.KIND, items.stream().map(AssignmentItem::id).toList());
        return items.stream()
                .map(item -> new StuckCase(
                        item,
                        day(item.sentAt()),
                        day(item.remindedAt()),
                        !seats.contains(new Seat(item.memberId(), item.representativeId())),
                        open.get(item.id())))
                .toList();
    }

    /** Who answers for whom, and can sign in. */
    private Set<Seat> seats() {
        Set<UUID> withAccount = people.withRole(TenantContext.require(), Role.REPRESENTATIVE).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
        return members.representatives().stream()
                .filter(person -> withAccount.contains(person.accountId()))
                .map(person -> new Seat(person.memberId(), person.accountId()))
                .collect(Collectors.toSet());
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : words.dayOf(at);
    }
}
