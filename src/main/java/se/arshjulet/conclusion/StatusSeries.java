package se.arshjulet.conclusion;

import java.util.List;

/** Which of a konklusion's years can be compared: a series breaks where the words that were followed up are others. */
record StatusSeries(List<VersionChange> changes) {

    /** @param changes how each version came about, by ordinal; the first is 1 */
    StatusSeries {
        changes = List.copyOf(changes);
    }

    /** Whether what was found of one version cannot be compared with what was found of another, earlier one.
     * @param before the ordinal of the version followed up the time before, 0 if there was none
     * @param now    the ordinal of the version followed up now */
    boolean breaksBetween(int before, int now) {
        return before > 0
                && before < now
                && changes.subList(before, now).stream().anyMatch(VersionChange::breaksSeries);
    }
}
