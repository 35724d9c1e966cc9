package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.annualwheel.DateRule.Monthly;
import se.arshjulet.annualwheel.DateRule.Once;
import se.arshjulet.annualwheel.DateRule.Relative;
import se.arshjulet.annualwheel.DayInMonth.DayNumber;
import se.arshjulet.annualwheel.DayInMonth.LastWorkingDay;
import se.arshjulet.annualwheel.DayInMonth.NthWeekday;

class RuleTextTest {

    private static final UUID MEETING = UUID.randomUUID();

    private static String words(DateRule rule) {
        return RuleText.words(rule, id -> id.equals(MEETING) ? "Styrelsemöte" : "");
    }

    @Test
    void aRuleIsASentencePeopleSay() {
        assertThat(words(
                        new Monthly(List.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12), new NthWeekday(2, DayOfWeek.TUESDAY))))
                .isEqualTo("Andra tisdagen i januari–juni, augusti–december");
        assertThat(words(new Monthly(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), new LastWorkingDay())))
                .isEqualTo("Sista vardagen i varje månad");
        assertThat(words(new Once(3, 3, new DayNumber(31)))).isEqualTo("Senast den 31 i mars");
        assertThat(words(new Once(10, 11, new LastWorkingDay())))
                .isEqualTo("Från oktober till sista vardagen i november");
        assertThat(words(new Relative(MEETING, 3, DateRule.Unit.WEEKS, DateRule.Side.BEFORE)))
                .isEqualTo("3 veckor före Styrelsemöte");
        assertThat(words(new Relative(MEETING, 1, DateRule.Unit.DAYS, DateRule.Side.AFTER)))
                .isEqualTo("1 dag efter Styrelsemöte");
        assertThat(words(new Relative(MEETING, 0, DateRule.Unit.DAYS, DateRule.Side.AFTER)))
                .isEqualTo("Samma dag som Styrelsemöte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"andra tisdagen", "sista fredagen", "den 15", "sista vardagen"})
    void aDayIsReadAsItIsWritten(String text) {
        assertThat(DayText.read(text)).map(DayText::write).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"femte tisdagen", "den 32", "den 0", "någon gång", "andra tisdan", "15 mars"})
    void whatIsNoDayIsNotTakenForOne(String text) {
        assertThat(DayText.read(text)).isEmpty();
    }

    @Test
    void peopleSayItInSeveralWays() {
        assertThat(DayText.read("Andra tisdagen i månaden")).contains(new NthWeekday(2, DayOfWeek.TUESDAY));
        assertThat(DayText.read("senast den 15:e")).contains(new DayNumber(15));
        assertThat(DayText.read(" ")).contains(new LastWorkingDay());
    }

    @Test
    void monthsAreReadAndWritten() {
        assertThat(MonthText.read("1-6, 8–12")).map(MonthText::write).contains("1-6,8-12");
        assertThat(MonthText.read("3")).contains(List.of(3));
        assertThat(MonthText.read("13")).isEmpty();
        assertThat(MonthText.read("6-3")).isEmpty();
        assertThat(MonthText.read("mars")).isEmpty();
    }

    @Test
    void aDayCountedFromAnotherActivityIsRead() {
        assertThat(RuleText.counted("3 veckor före Styrelsemöte"))
                .contains(new RuleText.Counted(3, DateRule.Unit.WEEKS, DateRule.Side.BEFORE, "Styrelsemöte"));
        assertThat(RuleText.counted("Samma dag som Styrelsemöte")).isEmpty();
        assertThat(RuleText.counted("samma dag som Styrelsemöte"))
                .contains(new RuleText.Counted(0, DateRule.Unit.DAYS, DateRule.Side.AFTER, "Styrelsemöte"));
        assertThat(RuleText.counted("andra tisdagen")).isEmpty();
    }
}
