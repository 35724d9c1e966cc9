package se.arshjulet.horizon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tips of the current association, for the person at the screen. Everyone with a role in the association reads, gives
 * tips, comments and stars; a tip is changed and taken away by whoever gave it, while no report has it, and by coordinators.
 * Others get an {@link org.springframework.security.access.AccessDeniedException}.
 */
public interface Tips {

    int LONGEST_TITLE = 300;
    int LONGEST_WHY = 2000;
    int LONGEST_COMMENT = 2000;
    int MOST_MINUTES = 1440;

    /** Newest first. One statement, however many they are. */
    List<Item> list(Filter filter);

    Optional<Item> find(UUID id);

    /** Oldest first. */
    List<Comment> comments(UUID tip);

    /** An earlier tip with the address; none if it is no address. */
    Optional<Earlier> earlier(String address);

    /** Where the person put her last tip. */
    Optional<Place> lastPlace();

    /** @param anyway also if the association has a tip with the address
     * @throws InvalidTipException by field
     * @throws SameAddressException if it has one */
    UUID add(Draft draft, boolean anyway);

    /** @throws InvalidTipException by field
     * @throws StaleTipException if somebody else was before her */
    void change(UUID id, int version, Draft draft);

    /** Puts it somewhere else in the picture. */
    void move(UUID id, Place place);

    void remove(UUID id);

    /** Takes back {@link #remove}. */
    void restore(UUID id);

    /** Each person's own. */
    void star(UUID id, boolean star);

    /** "Till nästa statusrapport"; a coordinator's. One that a report has stays its. */
    void choose(UUID id, boolean chosen);

    /** @throws InvalidTipException at "comment" */
    void comment(UUID id, String text);

    /** Her own, or a coordinator's to take away. */
    void removeComment(UUID comment);

    /** What somebody says of a tip.
     * @param address as it was typed, or empty
     * @param layer   null if none is chosen
     * @param sector  an id; null if none is chosen */
    record Draft(
            TipKind kind,
            String title,
            String address,
            @Nullable Integer minutes,
            String why,
            @Nullable HorizonLayer layer,
            @Nullable UUID sector,
            @Nullable Integer conclusion) {}

    record Place(HorizonLayer layer, UUID sector) {}

    /** Which tips; null and empty narrow nothing.
     * @param words   all of them, in title, why or address
     * @param since   given that day or later
     * @param starred the person's own stars
     * @param chosen  wanted in the next statusrapport */
    record Filter(
            String words,
            @Nullable HorizonLayer layer,
            @Nullable UUID sector,
            @Nullable TipKind kind,
            @Nullable LocalDate since,
            boolean starred,
            boolean chosen) {

        public static final Filter ALL = new Filter("", null, null, null, null, false, false);
    }

    /** A tip as the person sees it.
     * @param chosenBy  the name of whoever wants it in the report
     * @param starred   by the person herself
     * @param stars     by anybody
     * @param changes   she may change it and take it away */
    record Item(
            ScanTip tip,
            String addedBy,
            @Nullable String chosenBy,
            boolean starred,
            int stars,
            int comments,
            boolean changes,
            int version) {}

    /** @param removes she may take it away */
    record Comment(UUID id, String by, Instant at, String text, boolean removes) {}

    record Earlier(UUID id, String title, String addedBy, LocalDate addedOn) {}
}
