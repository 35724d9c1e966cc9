package se.arshjulet.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings figures in from a table (.csv or .xlsx, or pasted) with the columns matt, ar and varde, and if they are there kommun,
 * kod, kon, kategori, kontroll, kalla, anmarkning, definition and enhet. A measure is known by its name, a figure by measure,
 * year, place, sex and category: what is there already is changed, and what the table does not name is left as it is.
 * An empty value is missing, 0 is zero. Only for coordinators, and the system when nobody is signed in.
 */
public interface MeasureImport {

    /** Reads the table and says what it would do; writes nothing. */
    Result check(byte[] table);

    /** Does it, all or nothing. The same table again changes nothing. */
    Result importAll(byte[] table);

    /** @param changes what becomes of each measure, in the table's order; empty if there are faults
     * @param faults   by line; empty if all is well
     * @param remarks  what is well but worth knowing, by line
     * @param verified how many of the table's own checks were tried and hold */
    record Result(List<MeasureChange> changes, List<Fault> faults, List<Fault> remarks, int verified) {

        public Result {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
        }

        public boolean isWell() {
            return faults.isEmpty();
        }

        /** Whether importing it would change anything. */
        public boolean changesAnything() {
            return isWell() && changes.stream().anyMatch(change -> !change.isNothing());
        }
    }

    /** @param line    1 is the header
     * @param column  the header's word for it; null where the whole line is meant
     * @param message in Swedish: what, why, what to do */
    record Fault(int line, @Nullable String column, String message) {}
}
