package se.arshjulet.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write where a day is asked for. */
class DayTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-15",
                "20260115",
                "2026-1-15",
                "2026/01/15",
                " 2026 01 15 ",
                "15/1 2026",
                "15/1/2026",
                "15/01 - 2026",
                "15.1.2026",
                "15. 1. 2026",
                "15 januari 2026",
                "15 jan 2026",
                "15 Jan. 2026",
                "den 15 januari 2026"
            })
    void aDayMayBeWrittenInManyWays(String text) {
        assertThat(DayText.day(text)).contains(LocalDate.of(2026, 1, 15));
        assertThat(DayText.lacksYear(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/1", "15.1", "15 / 1", "15 januari", "15 jan.", "den 15 jan", "29/2"})
    void whichYearIsMeantIsNotGuessed(String text) {
        assertThat(DayText.day(text)).isEmpty();
        assertThat(DayText.lacksYear(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "i våras", "2026", "2026-02-30", "30/2 2026", "99/99 2026", "3 zebra 2026", "45/1", "1 zebra"
            })
    void whatIsNoDayIsNone(String text) {
        assertThat(DayText.day(text)).isEmpty();
        assertThat(DayText.lacksYear(text)).isFalse();
    }
}
