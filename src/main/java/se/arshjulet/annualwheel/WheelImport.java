package se.arshjulet.annualwheel;

import java.util.List;

/**
 * Brings a year's activities in from a table (.csv or .xlsx) with the columns manad;aktivitet;ansvarig;slag;aterkommer, and if
 * they are there nar, borjar_dagar_fore, efter and beskrivning. An activity is known by its name: one that the plan has
 * already is changed, and what the file does not name is left as it is. Only for coordinators.
 */
public interface WheelImport {

    /** Reads the file and says what it would do; writes nothing. */
    Result check(int year, byte[] file);

    /** Does it, all or nothing; begins the year if there is none. The same file again changes nothing. */
    Result importAll(int year, byte[] file);

    /** @param lines  what each line does; empty if there are faults
     * @param faults by line; empty if all is well */
    record Result(List<Line> lines, List<Fault> faults) {

        public Result {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }

        public boolean isWell() {
            return faults.isEmpty();
        }

        public long count(Effect effect) {
            return lines.stream().filter(line -> line.effect() == effect).count();
        }
    }

    /** @param number 1 is the header
     * @param rule   when it comes, in words */
    record Line(int number, String title, ActivityKind kind, String rule, Effect effect) {}

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
