package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A series breaks where the words that were followed up are others than the time before. */
class StatusSeriesTest {

    @ParameterizedTest(name = "{0}: from version {1} to {2} breaks: {3}")
    @CsvSource({
        // the first time there is nothing to compare with
        "NEW,                        0, 1, false",
        "NEW REWORDED,               0, 2, false",
        // the same version again
        "NEW,                        1, 1, false",
        "NEW REWORDED,               2, 2, false",
        // looked at anew and left as it was
        "NEW KEPT,                   1, 2, false",
        "NEW KEPT KEPT,              1, 3, false",
        // other words
        "NEW REWORDED,               1, 2, true",
        "NEW KEPT REWORDED,          1, 3, true",
        // reworded between, and then kept
        "NEW REWORDED KEPT,          1, 3, true",
        "NEW REWORDED KEPT,          2, 3, false",
        // what happened before the year before is of no matter
        "NEW REWORDED KEPT REWORDED, 2, 3, false",
        // how it came about from others lies before its own first year
        "MERGED KEPT,                1, 2, false",
        "SPLIT REWORDED,             1, 2, true",
        "REPLACED,                   1, 1, false",
    })
    void breaksWhereTheWordsAreOthers(String changes, int before, int now, boolean breaks) {
        List<VersionChange> byOrdinal =
                Stream.of(changes.split(" ")).map(VersionChange::valueOf).toList();
        assertThat(new StatusSeries(byOrdinal).breaksBetween(before, now)).isEqualTo(breaks);
    }
}
