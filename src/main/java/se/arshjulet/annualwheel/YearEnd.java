package se.arshjulet.annualwheel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.OpenMatters.OpenMatter;
import se.arshjulet.archive.Archives.Archive;

/**
 * The end of a year in the current association. A coordinator's: anybody else gets an {@link
 * org.springframework.security.access.AccessDeniedException}. What cannot be is an {@link InvalidWheelException}.
 */
public interface YearEnd {

    /** How the year stands, if it has a plan. */
    Optional<Standing> find(int year);

    /** Closes the year: nothing in it can be changed after, and its archive is made.
     * @param why it is closed with things open; needed only then */
    void close(int year, String why);

    /** Lets the year be changed again.
     * @param why never empty */
    void openAgain(int year, String why);

    /** Has a closed year's archive made once more; those made before keep standing. */
    void archiveAgain(int year);

    /** @param times   what is neither done nor left out, by its last day
     * @param titles  of the activities, by their id
     * @param matters what else has been begun in the year and not ended
     * @param archives that have been asked for, the newest first */
    record Standing(
            int year,
            @Nullable Closed closed,
            List<Occurrence> times,
            Map<UUID, String> titles,
            List<OpenMatter> matters,
            List<Archive> archives) {

        public boolean isOver() {
            return times.isEmpty() && matters.isEmpty();
        }
    }

    /** @param note why it was closed with things open; may be empty */
    record Closed(Instant at, String by, String note) {}
}
