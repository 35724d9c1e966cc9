package se.arshjulet.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;
import se.arshjulet.task.DailyDigest;

/** What the coordinators hear of a group that has not answered in time: one mail a day to each, of all such reviews. */
@Component
class ReviewLetters {

    private final Outbox outbox;
    private final People people;
    private final DailyDigest digest;
    private final ReviewStore store;
    private final ReviewGroup group;
    private final Clock clock;
    private final String baseUrl;

    ReviewLetters(
            Outbox outbox,
            People people,
            DailyDigest digest,
            ReviewStore store,
            ReviewGroup group,
            Clock clock,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.people = people;
        this.digest = digest;
        this.store = store;
        this.group = group;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    void late(Review first) {
        LocalDate today = LocalDate.now(clock);
        List<Person> untold = people.withRole(TenantContext.require(), Role.COORDINATOR).stream()
                .filter(coordinator -> digest.take(coordinator.id(), DailyDigest.Kind.REVIEW_LATE, today))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        List<Review> late = store.late(today);
        List<Map<String, Object>> items = late.stream().map(this::item).toList();
        String subject = late.size() == 1
                ? "%s: %s har inte svarat i tid".formatted(first.title(), first.stepName())
                : "%d granskningar är försenade".formatted(late.size());
        untold.forEach(coordinator -> outbox.put(new NewMail(
                TenantContext.require(),
                coordinator.id(),
                coordinator.email(),
                coordinator.name(),
                subject,
                "review-late",
                Map.of("items", items, "link", baseUrl + "/granskning"),
                "REVIEW_LATE",
                "Du får mejlet för att du är samordnare.",
                first.id())));
    }

    private Map<String, Object> item(Review review) {
        return Map.of(
                "title", review.title(),
                "step", review.stepName(),
                "dueOn", Objects.requireNonNull(review.dueOn()),
                "waiting", group.waitedFor(review).stream().map(Person::name).collect(Collectors.joining(", ")));
    }
}
