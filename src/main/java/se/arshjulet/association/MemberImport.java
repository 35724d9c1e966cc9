package se.arshjulet.association;

import java.time.LocalDate;
import java.util.List;

/** Brings members and units in from a semicolon-separated csv (part;medlem;typ;kod;enhet;overordnad;sitter_i; overordnad may be left out). */
public interface MemberImport {

    /** Reads and checks the file and says what it would do; writes nothing. */
    Result check(String csv, LocalDate validFrom);

    /** Does it, all or nothing: with any fault nothing is written. Importing the same file again changes nothing. */
    Result importAll(String csv, LocalDate validFrom);

    /** @param faults empty if all is well */
    record Result(int newMembers, int newUnits, int unchanged, List<Fault> faults) {}

    /** @param line    1 is the header
     * @param message in Swedish: what, why, what to do */
    record Fault(int line, String column, String message) {}
}
