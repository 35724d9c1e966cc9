package se.arshjulet.conclusion;

import java.util.Set;
import se.arshjulet.base.Problems;

/** Whether a konklusion can come out of so many others in that way. */
final class OriginCheck {

    private OriginCheck() {}

    /** @throws InvalidConclusionException unless it can */
    static void require(VersionChange change, Set<Integer> from) {
        new Problems()
                .when(
                        change == VersionChange.KEPT || change == VersionChange.REWORDED,
                        "change",
                        "Behållen eller omformulerad är samma konklusion. Skriv en ny lydelse av den i stället.")
                .when(
                        change == VersionChange.NEW && !from.isEmpty(),
                        "from",
                        "En ny konklusion kommer inte ur andra. Välj hur den hör ihop med dem.")
                .when(
                        change == VersionChange.MERGED && from.size() < 2,
                        "from",
                        "En sammanslagen konklusion kommer ur minst två. Välj dem.")
                .when(
                        change == VersionChange.SPLIT && from.size() != 1,
                        "from",
                        "Det som delas är en konklusion. Välj den.")
                .when(
                        change == VersionChange.REPLACED && from.isEmpty(),
                        "from",
                        "Välj minst en konklusion som den nya ersätter.")
                .raise(InvalidConclusionException::new);
    }
}
