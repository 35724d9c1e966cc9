package se.arshjulet.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    /** The red days of 2027 and the three eves, by the calendar on the wall. */
    @Test
    void everyHolidayOf2027IsKnown() {
        assertThat(Stream.iterate(LocalDate.of(2027, 1, 1), day -> day.plusDays(1))
                        .limit(365)
                        .filter(day -> days.holiday(day).isPresent()))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-26",
                        "2027-03-28",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-16",
                        "2027-06-06",
                        "2027-06-25",
                        "2027-06-26",
                        "2027-11-06",
                        "2027-12-24",
                        "2027-12-25",
                        "2027-12-26",
                        "2027-12-31");
    }

    @Test
    void aHolidayHasItsSwedishName() {
        assertThat(days.holiday(LocalDate.of(2027, 3, 26))).contains("Långfredag");
        assertThat(days.holiday(LocalDate.of(2027, 6, 25))).contains("Midsommarafton");
        assertThat(days.holiday(LocalDate.of(2027, 6, 24))).isEmpty();
    }

    @Test
    void whatIsNoWorkingDayGivesWayToTheNearest() {
        // Good Friday 2027, with the weekend and Easter Monday after it.
        assertThat(days.onOrBefore(LocalDate.of(2027, 3, 29))).isEqualTo(LocalDate.of(2027, 3, 25));
        assertThat(days.onOrAfter(LocalDate.of(2027, 3, 26))).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(days.lastOf(YearMonth.of(2027, 12))).isEqualTo(LocalDate.of(2027, 12, 30));
        assertThat(days.lastOf(YearMonth.of(2027, 2))).isEqualTo(LocalDate.of(2027, 2, 26));
    }
}
