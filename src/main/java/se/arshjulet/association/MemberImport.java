package se.arshjulet.association;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.FileText;

/**
 * Brings members and units in from a semicolon-separated csv (part;medlem;typ;kod;enhet;overordnad;sitter_i; overordnad
 * may be left out, and then says nothing about the hierarchy). What the file does not name is left as it is.
 */
public interface MemberImport {

    /** The file's text: UTF-8 with or without byte order mark, or else Windows-1252, as Excel saves it. */
    static String decode(byte[] file) {
        return FileText.decode(file);
    }

    /** Reads and checks the file and says what it would do; writes nothing. */
    Result check(String csv, LocalDate validFrom);

    /** Does it, all or nothing: with any fault nothing is written. Importing the same file again changes nothing. */
    Result importAll(String csv, LocalDate validFrom);

    /** @param changed   units or members whose place or seats differ from the register's
     * @param unchanged lines that say what the register already holds
     * @param lines     what each line of the file does; empty if there are faults
     * @param faults    by line; empty if all is well */
    record Result(int newMembers, int newUnits, int changed, int unchanged, List<Line> lines, List<Fault> faults) {

        public Result {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }

        public boolean isWell() {
            return faults.isEmpty();
        }

        public boolean changesNothing() {
            return newMembers + newUnits + changed == 0;
        }
    }

    /** @param number    1 is the header
     * @param unit      null where the line is about the member itself
     * @param newMember the line brings the member in */
    record Line(
            int number,
            String member,
            @Nullable String unit,
            @Nullable String parent,
            boolean newMember,
            Effect effect) {}

    enum Effect {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** @param line    1 is the header
     * @param column  the header's word for it; empty where the whole line is meant
     * @param message in Swedish: what, why, what to do */
    record Fault(int line, String column, String message) {}
}
