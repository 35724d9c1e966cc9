package se.arshjulet.trend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current association's trendkort. Everyone with a role in it reads; its coordinators, signed in themselves, change:
 * others get an {@link org.springframework.security.access.AccessDeniedException}.
 */
public interface TrendCards {

    /** All of them, put away or not, by title. Statements do not grow with them. */
    List<TrendCard> list();

    Optional<TrendCard> find(UUID id);

    /** The horizon map's sectors, by name, in its order. */
    Map<UUID, String> sectors();

    /** @throws InvalidTrendException with Swedish messages by field */
    UUID write(Draft draft);

    /** @param version what she saw when she began
     * @throws InvalidTrendException with Swedish messages by field; also if somebody has changed it since */
    void change(UUID id, int version, Draft draft);

    /** Judges it for the year that is.
     * @return the judgement as it stands now
     * @throws InvalidTrendException also if somebody else has judged it since */
    Assessment assess(UUID id, Judgement judgement);

    /** Takes the year's judgement back, as if it had not been made. */
    void unassess(UUID id);

    /** It is followed no more; what was said of it stays.
     * @param because why, for those who read it later */
    void retire(UUID id, String because);

    void bringBack(UUID id);

    /** What it leans on, newest tip first. */
    List<TrendEvidence> evidence(UUID id);

    /** @param shows what the tip shows, in a line; may be empty */
    void tie(UUID id, UUID tipId, String shows);

    void untie(UUID id, UUID tipId);

    /** @param affected    for whom
     * @param conclusions numbers of konklusioner that it touches */
    record Draft(
            String title,
            String happening,
            String consequence,
            String affected,
            @Nullable UUID sectorId,
            Set<Integer> conclusions) {

        public Draft {
            conclusions = Set.copyOf(conclusions);
        }
    }

    /** @param time    null where it is not said when it is felt
     * @param version that of this year's judgement as she saw it; {@link #NONE_YET} if there was none */
    record Judgement(int likelihood, int impact, @Nullable TrendTime time, String reason, int version) {

        public static final int NONE_YET = -1;
    }
}
