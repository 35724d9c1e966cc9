package se.arshjulet.statusreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportContent.Milestone;
import se.arshjulet.statusreport.ReportContent.News;
import se.arshjulet.statusreport.ReportContent.Parameter;
import se.arshjulet.statusreport.ReportContent.Passage;
import se.arshjulet.statusreport.ReportContent.Risk;
import se.arshjulet.statusreport.ReportWarning.Kind;

/** What can hardly be right in a report is said, and what is right is left alone. */
class ReportWarningsTest {

    private static final YearMonth DECEMBER = YearMonth.of(2021, 12);
    private static final YearMonth MAY = YearMonth.of(2022, 5);

    private final Map<ReportSection, Passage> texts = new EnumMap<>(ReportSection.class);
    private final List<Line> lines = new ArrayList<>();
    private final Map<ProjectParameter, Parameter> parameters = new EnumMap<>(ProjectParameter.class);
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();

    {
        for (ReportSection section : ReportSection.values()) {
            texts.put(section, new Passage("<p>Text</p>", 1));
        }
        for (ProjectParameter parameter : ProjectParameter.values()) {
            parameters.put(parameter, new Parameter(ReportLight.GREEN, "", 1));
        }
    }

    private List<Kind> in(YearMonth month) {
        return ReportWarnings.of(month, new ReportContent(texts, lines, parameters, milestones, risks), month.atDay(10))
                .stream()
                .map(ReportWarning::kind)
                .toList();
    }

    private void milestone(String due, String expected, ReportLight colour, boolean done) {
        milestones.add(new Milestone(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Modul 1–3 ifyllda",
                LocalDate.parse(due),
                LocalDate.parse(expected),
                colour,
                done,
                1));
    }

    private void line(ReportSection section, String text, String address, @Nullable News news, boolean hidden) {
        lines.add(new Line(UUID.randomUUID(), section, "x:1", text, null, address, true, null, news, hidden, 1));
    }

    @Test
    void aReportThatIsInOrderIsLeftAlone() {
        milestone("2022-08-31", "2022-08-31", ReportLight.GREEN, false);
        milestone("2022-06-30", "2022-09-30", ReportLight.AMBER, false);
        milestone("2022-01-31", "2021-12-20", ReportLight.GREEN, true);
        assertThat(in(MAY)).isEmpty();
    }

    @Test
    void theRealReportsExpectedDateLongBeforeItsDueDateIsSaid() {
        milestone("2021-12-31", "2021-02-28", ReportLight.AMBER, false);
        assertThat(in(DECEMBER)).containsExactly(Kind.FEW_EVENTS, Kind.EXPECTED_BEFORE_DUE_YEAR);
    }

    @Test
    void anExpectedDateInAYearBeforeTheDueDatesIsSaid() {
        milestone("2023-03-31", "2022-06-15", ReportLight.GREEN, false);
        assertThat(in(MAY)).containsExactly(Kind.EXPECTED_BEFORE_DUE_YEAR);
    }

    @Test
    void lateAndGreenIsSaid() {
        milestone("2022-06-30", "2022-09-30", ReportLight.GREEN, false);
        assertThat(in(MAY)).containsExactly(Kind.LATE_BUT_GREEN);
    }

    @Test
    void reachedAndNotGreenIsSaid() {
        milestone("2022-04-30", "2022-04-30", ReportLight.AMBER, true);
        assertThat(in(MAY)).containsExactly(Kind.DONE_NOT_GREEN);
    }

    @Test
    void aDayThatHasBeenWithoutTheMilestoneBeingReachedIsSaid() {
        milestone("2022-04-30", "2022-04-30", ReportLight.AMBER, false);
        assertThat(in(MAY)).containsExactly(Kind.PAST_DUE);
    }

    @Test
    void aLightThatIsMissingIsSaidAndOneWithoutItsReason() {
        parameters.remove(ProjectParameter.BUDGET);
        parameters.put(ProjectParameter.TIMELINE, new Parameter(ReportLight.AMBER, " ", 1));
        assertThat(in(MAY)).containsExactly(Kind.LIGHT_MISSING, Kind.REASON_MISSING);
    }

    @Test
    void aRedLightWithoutARiskIsSaidUntilThereIsOneThatIsOpen() {
        parameters.put(ProjectParameter.BUDGET, new Parameter(ReportLight.RED, "Pengarna är slut.", 1));
        risks.add(risk(true));
        assertThat(in(MAY)).containsExactly(Kind.RED_WITHOUT_RISK);
        risks.add(risk(false));
        assertThat(in(MAY)).isEmpty();
    }

    private static Risk risk(boolean closed) {
        return new Risk(
                UUID.randomUUID(), UUID.randomUUID(), "Tillgång till data", ReportLight.AMBER, null, "", closed, 1);
    }

    @Test
    void anEmptySectionIsSaidAlsoWhenAllThatIsInItIsHidden() {
        texts.put(ReportSection.PARTIES, new Passage("<p> </p>", 1));
        line(ReportSection.PARTIES, "En omgång öppnades.", "/x", null, true);
        assertThat(in(MAY)).containsExactly(Kind.EMPTY_SECTION);
    }

    @Test
    void aTipThatLeadsNowhereIsSaid() {
        line(ReportSection.HORIZON, "Lyssnatips: en podd", "", null, false);
        line(ReportSection.HORIZON, "Lästips: en sida", "https://www.example.org", null, false);
        assertThat(in(MAY)).containsExactly(Kind.TIP_WITHOUT_ADDRESS);
    }

    @Test
    void decemberWantsThreeEventsAndNoOtherMonthAny() {
        assertThat(in(MAY)).isEmpty();
        for (int i = 0; i < 3; i++) {
            assertThat(in(DECEMBER)).containsExactly(Kind.FEW_EVENTS);
            line(ReportSection.EVENTS, "Händelse " + i, "", null, false);
        }
        assertThat(in(DECEMBER)).isEmpty();
    }

    @Test
    void whatIsNoLongerSoIsSaidUnlessItIsHidden() {
        line(ReportSection.PARTIES, "Tre svar godkändes.", "/x", News.GONE, false);
        line(ReportSection.PARTIES, "Två svar godkändes.", "/x", News.GONE, true);
        assertThat(in(MAY)).containsExactly(Kind.LINE_GONE);
    }
}
