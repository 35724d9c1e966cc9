package se.arshjulet.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been done in the current association, and by whom. For its coordinators: anybody else gets an
 * {@link org.springframework.security.access.AccessDeniedException}. */
public interface Acts {

    /** Newest first, with one statement however many there are. */
    List<Act> list(Filter filter, int offset, int limit);

    int count(Filter filter);

    /** What there is to filter by. */
    Choices choices();

    /** @param person null for all, as the others
     * @param kind what it is done to: "round", "assignment", "conclusion"
     * @param part what it was part of
     * @param from the first moment that counts
     * @param until the first that does not count any more */
    record Filter(
            @Nullable UUID person,
            @Nullable String kind,
            @Nullable UUID part,
            @Nullable Instant from,
            @Nullable Instant until) {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    /** @param person empty where the product did it by itself
     * @param kind   what it was done to
     * @param part   what it was part of; null for nothing
     * @param words  in Swedish */
    record Act(
            long id,
            Instant at,
            String person,
            String kind,
            @Nullable String part,
            String words) {}

    record Choices(List<Choice> people, List<String> kinds, List<Choice> parts) {}

    record Choice(UUID id, String name) {}
}
