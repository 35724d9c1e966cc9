package se.arshjulet.horizon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Feeds (RSS, Atom) that the current association follows, and what is new in them. The coordinators': others get an
 * {@link org.springframework.security.access.AccessDeniedException}. They are read by themselves about every other hour, and
 * more seldom the longer they fail.
 */
public interface Sources {

    /** More are more than anybody reads. */
    int MOST = 30;

    /** By title. */
    List<Source> list();

    /** Begins to follow; it is read for the first time when {@link #read} is asked, or soon.
     * @param title empty for what the feed calls itself
     * @throws InvalidTipException at "source" */
    UUID follow(String address, String title);

    void unfollow(UUID id);

    /** Reads it now, unless that was done a moment ago. Goes out on the open web: some ten seconds at most. What fails is said
     * of the source. */
    void read(UUID id);

    /** What nobody has chosen or waved off, newest first; at most 200. */
    List<Offer> offers();

    int waiting();

    Optional<Offer> offer(UUID id);

    /** It has become a tip, or is not wanted. */
    void settle(UUID offer);

    /** Takes back {@link #settle}, until the day after. */
    void offerAgain(UUID offer);

    /** @param readAt       when it last could be read
     * @param failingSince when it could not for the first time since then
     * @param because      why, in a sentence */
    record Source(
            UUID id,
            String title,
            String address,
            @Nullable Instant readAt,
            @Nullable Instant failingSince,
            String because,
            int waiting) {}

    /** @param publishedOn as the feed says */
    record Offer(
            UUID id,
            String title,
            String address,
            String source,
            @Nullable LocalDate publishedOn) {}
}
