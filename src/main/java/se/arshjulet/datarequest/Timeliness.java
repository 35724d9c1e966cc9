package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How the members answer, a year and the one before it: who is in time, who usually is not, and how much has come by when.
 * For coordinators and reviewers.
 *
 * <p>In time is what was first sent in by the last day that held then; a return, and the day that comes with it, changes
 * nothing. What was withdrawn before it was answered was never asked.
 */
public interface Timeliness {

    /** The reference years of rounds that have been sent out, newest first. */
    List<Integer> years();

    /** The modules asked for in the year or the one before, and how much had come by which day. */
    Year year(int year);

    /** The year's rounds that have been sent out, the latest last day first. */
    List<RoundLine> rounds(int year);

    /** Those who usually are late first, then by name.
     * @param offset how many members to leave out */
    Members members(int year, int offset, int limit);

    record Year(List<Module> modules, Curve now, Curve before) {}

    /** @param title as the latest round called it */
    record Module(String key, String title) {}

    /** A round, and how all of it stands. */
    record RoundLine(UUID roundId, String title, String module, LocalDate dueOn, Standing standing) {}

    /** @param total how many there are, shown or not */
    record Members(List<MemberLine> lines, int total) {}

    /** A member's row in the matrix.
     * @param standings what there is; see {@link #standing} */
    record MemberLine(UUID memberId, String name, Punctuality punctuality, Map<Cell, Standing> standings) {

        public Standing standing(String module, int year) {
            return Optional.ofNullable(standings.get(new Cell(module, year))).orElse(Standing.NOTHING);
        }
    }

    /** Where a standing stands. */
    record Cell(String module, int year) {}
}
