package se.arshjulet.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SuppressionRulesTest {

    private static Suppression protect(List<Cell> cells, Relation... relations) {
        return DisclosureControl.protect(new SuppressionProblem(Rule.USUAL, cells, List.of(relations)));
    }

    private static Relation sexes(String where) {
        return Relation.sum("women and men, " + where, where + "T", List.of(where + "K", where + "M"));
    }

    private static TreeSet<Long> counts(long... counts) {
        TreeSet<Long> all = new TreeSet<>();
        for (long count : counts) {
            all.add(count);
        }
        return all;
    }

    @Test
    void aCountUnderTheThresholdIsSuppressedAndOneAtItIsShown() {
        Suppression s = protect(List.of(Cell.of("four", 4), Cell.of("five", 5), Cell.of("one", 1)));
        assertThat(s.all(Verdict.PRIMARY)).containsExactly("four", "one");
        assertThat(s.of("five")).isEqualTo(Verdict.SHOWN);
        assertThat(s.canBePublished()).isTrue();
    }

    @Test
    void theOtherSexIsSuppressedRatherThanTheTotal() {
        Suppression s = protect(List.of(Cell.of("K", 10), Cell.of("M", 4), Cell.of("T", 14)), sexes(""));
        assertThat(s.all(Verdict.PRIMARY)).containsExactly("M");
        assertThat(s.all(Verdict.SECONDARY)).containsExactly("K");
    }

    @Test
    void twoSmallOnesProtectEachOtherWhenTogetherTheyReachTheThreshold() {
        Suppression s = protect(List.of(Cell.of("K", 3), Cell.of("M", 4), Cell.of("T", 7)), sexes(""));
        assertThat(s.all(Verdict.PRIMARY)).containsExactly("K", "M");
        assertThat(s.of("T")).isEqualTo(Verdict.SHOWN);
    }

    @Test
    void inATableWithMarginsFourInnerCellsGoAndTheTotalsStay() {
        Suppression s = TableOfCounts.of("", new long[] {102, 117}, new long[] {14, 11}, new long[] {10, 4})
                .protect();
        assertThat(s.all(Verdict.PRIMARY)).containsExactly("C/M");
        assertThat(s.all(Verdict.SECONDARY)).containsExactly("B/K", "B/M", "C/K");
    }

    @Test
    void aTotalOfTwoMunicipalitiesBeingShownHidesTheNeighbourToo() {
        Suppression s = protect(
                List.of(Cell.of("A", 3), Cell.of("B", 40), Cell.of("A+B", 43)),
                Relation.sum("A and B", "A+B", List.of("A", "B")));
        assertThat(s.all(Verdict.SECONDARY)).containsExactly("B");
    }

    @Test
    void aNeighbouringAggregateThatDiffersByOneMunicipalityIsSuppressed() {
        Suppression s = protect(
                List.of(Cell.alreadyPublic("county", 200), Cell.of("coordinated", 197), Cell.of("Asby", 3)),
                Relation.sum("the county", "county", List.of("coordinated", "Asby")));
        assertThat(s.of("Asby")).isEqualTo(Verdict.PRIMARY);
        assertThat(s.of("coordinated")).isEqualTo(Verdict.SECONDARY);
    }

    @Test
    void aChangeThatIsPublicTiesTheYearBefore() {
        Suppression s = protect(
                List.of(Cell.of("2024", 9), Cell.of("2025", 3)),
                Relation.change("since the year before", "2025", "2024", -6));
        assertThat(s.of("2025")).isEqualTo(Verdict.PRIMARY);
        assertThat(s.of("2024")).isEqualTo(Verdict.SECONDARY);
    }

    @Test
    void whatAnEarlierPublicationShowsCannotCoverSoSomethingElseMust() {
        Suppression free = TableOfCounts.of("", new long[] {12, 11}, new long[] {14, 13}, new long[] {10, 4})
                .protect();
        assertThat(free.all(Verdict.SECONDARY)).containsExactly("A/K", "A/M", "C/K");
        Suppression bound = TableOfCounts.of("", new long[] {12, 11}, new long[] {14, 13}, new long[] {10, 4})
                .standing(Standing.PUBLIC, "A/K", "T/T")
                .protect();
        assertThat(bound.of("A/K")).isEqualTo(Verdict.SHOWN);
        assertThat(bound.all(Verdict.SECONDARY)).containsExactly("B/K", "B/M", "C/K");
        assertThat(bound.exposures()).isEmpty();
    }

    @Test
    void whatWasHiddenBeforeStaysHiddenAndCoversForNothing() {
        Suppression s = protect(List.of(Cell.alreadyHidden("K", 10), Cell.of("M", 4), Cell.of("T", 14)), sexes(""));
        assertThat(s.of("K")).isEqualTo(Verdict.STAYS_HIDDEN);
        assertThat(s.of("M")).isEqualTo(Verdict.PRIMARY);
        assertThat(s.of("T")).isEqualTo(Verdict.SHOWN);
    }

    @Test
    void aTrueZeroIsShownAndDoesNotCover() {
        Suppression s = protect(
                List.of(Cell.of("A", 3), Cell.of("B", 0), Cell.of("C", 30), Cell.of("D", 33)),
                Relation.sum("all", "D", List.of("A", "B", "C")));
        assertThat(s.of("B")).isEqualTo(Verdict.SHOWN);
        assertThat(s.all(Verdict.SECONDARY)).containsExactly("C");
    }

    @Test
    void whereZerosAreHiddenTooTheyArePrimaryAndMustBePossible() {
        Rule rule = new Rule(5, false);
        Suppression s = DisclosureControl.protect(new SuppressionProblem(
                rule, List.of(Cell.of("K", 0), Cell.of("M", 3), Cell.of("T", 3)), List.of(sexes(""))));
        assertThat(s.all(Verdict.PRIMARY)).containsExactly("K", "M", "T");
        Suppression more = DisclosureControl.protect(new SuppressionProblem(
                rule, List.of(Cell.of("K", 0), Cell.of("M", 30), Cell.of("T", 30)), List.of(sexes(""))));
        assertThat(more.all(Verdict.PRIMARY)).containsExactly("K");
        assertThat(more.all(Verdict.SECONDARY)).containsExactly("M");
    }

    @Test
    void aMissingFigureIsNeitherZeroNorSuppressedAndMayCover() {
        Suppression s = protect(
                List.of(Cell.of("A", 3), Cell.missing("B"), Cell.missing("C"), Cell.of("D", 33)),
                Relation.sum("all", "D", List.of("A", "B", "C")));
        assertThat(s.of("A")).isEqualTo(Verdict.PRIMARY);
        assertThat(s.of("B")).isEqualTo(Verdict.MISSING);
        assertThat(s.of("B").isSuppressed()).isFalse();
        assertThat(s.of("D")).isEqualTo(Verdict.SHOWN);
    }

    @Test
    void aMissingFigureThatFollowsFromTheOthersIsASmallCountLikeAny() {
        Suppression s = protect(List.of(Cell.of("K", 10), Cell.missing("M"), Cell.of("T", 14)), sexes(""));
        assertThat(s.of("M")).isEqualTo(Verdict.MISSING);
        assertThat(s.all(Verdict.SECONDARY)).containsExactly("K");
        Suppression large = protect(List.of(Cell.of("K", 10), Cell.missing("M"), Cell.of("T", 30)), sexes(""));
        assertThat(large.all(Verdict.SECONDARY)).isEmpty();
    }

    @Test
    void whatEarlierPublicationsGaveAwayIsToldAndTheRestIsStillProtected() {
        Suppression s = protect(
                List.of(
                        Cell.alreadyPublic("AK", 10),
                        Cell.of("AM", 4),
                        Cell.alreadyPublic("AT", 14),
                        Cell.of("BK", 9),
                        Cell.of("BM", 2),
                        Cell.of("BT", 11)),
                sexes("A"),
                sexes("B"));
        assertThat(s.exposures()).containsExactly(new Exposure("AM", counts(4)));
        assertThat(s.of("AM")).isEqualTo(Verdict.PRIMARY);
        assertThat(s.of("BK")).isEqualTo(Verdict.SECONDARY);
        assertThat(s.canBePublished()).isTrue();
    }

    @Test
    void whatIsNarrowedButNotGivenAwayIsToldWithWhatIsLeft() {
        Suppression s = protect(List.of(Cell.of("K", 2), Cell.of("M", 1), Cell.alreadyPublic("T", 3)), sexes(""));
        assertThat(s.exposures())
                .containsExactly(
                        new Exposure("K", counts(1, 2, 3)),
                        new Exposure("M", counts(1, 2, 3)),
                        new Exposure("T", counts(3)));
    }

    @Test
    void whenAllIsPublicNothingCanBeDoneAndTheSmallOnesAreTold() {
        Suppression s = TableOfCounts.of("", new long[] {10, 4}, new long[] {20, 30})
                .allPublic()
                .protect();
        assertThat(s.verdicts().values()).containsOnly(Verdict.SHOWN);
        assertThat(s.exposures()).containsExactly(new Exposure("A/M", counts(4)));
    }

    /** The zeros are what gives it away, and zeros are not suppressed one by one: a reader would know that a suppressed one is none. */
    @Test
    void whatNoChoiceOfCellsProtectsIsNotPublishedAtAll() {
        Suppression s = protect(
                List.of(
                        Cell.of("AK", 3),
                        Cell.of("AM", 0),
                        Cell.of("AT", 3),
                        Cell.of("BK", 0),
                        Cell.of("BM", 8),
                        Cell.of("BT", 8),
                        Cell.alreadyPublic("all", 11),
                        Cell.alreadyPublic("men", 8)),
                sexes("A"),
                sexes("B"),
                Relation.sum("men", "men", List.of("AM", "BM")),
                Relation.sum("all", "all", List.of("AT", "BT")));
        assertThat(s.canBePublished()).isFalse();
        assertThat(s.all(Verdict.WHOLE_TABLE)).containsExactly("AK", "AM", "AT", "BK", "BM", "BT");
    }

    @Test
    void whatHangsTogetherWithNothingIsPublishedThoughAnotherTableIsNot() {
        Suppression s = protect(
                List.of(
                        Cell.of("K", 3),
                        Cell.of("M", 0),
                        Cell.of("N", 0),
                        Cell.alreadyPublic("T", 3),
                        Cell.of("other", 70)),
                Relation.sum("all", "T", List.of("K", "M", "N")));
        assertThat(s.of("other")).isEqualTo(Verdict.SHOWN);
    }

    @Test
    void aReaderKnowsThatPeopleComeInWholeNumbers() {
        Suppression s = DisclosureControl.protect(new SuppressionProblem(
                Rule.USUAL,
                List.of(Cell.of("pairs", 2), Cell.of("people", 4)),
                List.of(new Relation("two in each", Map.of("people", 1, "pairs", -2), 0))));
        assertThat(s.exposures())
                .as("people are an even number, whatever is hidden")
                .containsExactly(new Exposure("people", counts(2, 4)));
    }

    @Test
    void figuresThatDoNotAddUpAreRefusedByName() {
        assertThatThrownBy(() -> protect(List.of(Cell.of("K", 10), Cell.of("M", 4), Cell.of("T", 15)), sexes("")))
                .isInstanceOf(FiguresDisagreeException.class)
                .hasMessageContaining("women and men");
        assertThatThrownBy(() -> protect(List.of(Cell.of("K", 10), Cell.missing("M"), Cell.of("T", 9)), sexes("")))
                .as("no count of men makes it hold")
                .isInstanceOf(FiguresDisagreeException.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> Cell.of("A", -1)).hasMessageContaining("never negative");
        assertThatThrownBy(() -> new Cell("A", null, Standing.PUBLIC)).hasMessageContaining("cannot have been shown");
        assertThatThrownBy(() -> new Rule(0, true)).hasMessageContaining("threshold");
        assertThatThrownBy(() -> protect(List.of(Cell.of("A", 1), Cell.of("A", 2))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> protect(List.of(Cell.of("K", 1)), sexes(""))).hasMessageContaining("not there");
        assertThatThrownBy(() -> Relation.sum("all", "T", List.of("A", "A"))).hasMessageContaining("twice");
        assertThatThrownBy(() -> protect(List.of(Cell.of("A", 9))).of("B")).hasMessageContaining("No such cell");
    }

    /** One woman, one man, two in all: that there are some of both is shown by there being no zero, so two is the least. */
    @Test
    void theIntervalOfATotalBeginsWhereItsPartsLetIt() {
        Suppression s = protect(List.of(Cell.of("K", 1), Cell.of("M", 1), Cell.of("T", 2)), sexes(""));
        assertThat(s.all(Verdict.PRIMARY)).containsExactly("K", "M", "T");
        assertThat(s.exposures()).isEmpty();
    }

    /** Ten measures' years of fifteen municipalities by sex; half a second on two slow processors, and far from it here is a fault. */
    @Test
    void whatAnAssociationPublishesInAYearTakesSeconds() {
        TableOfCounts all = new TableOfCounts();
        Random random = new Random(1);
        for (int i = 0; i < 10; i++) {
            all.and(TableOfCounts.of("measure " + i + " ", RandomTables.counts(random, 15, 10)));
        }
        Suppression s = assertTimeout(Duration.ofSeconds(10), all::protect);
        assertThat(s.canBePublished()).isTrue();
        assertThat(s.all(Verdict.SECONDARY)).isNotEmpty();
    }

    @Test
    void theSameTableGivesTheSameAnswerTwice() {
        TableOfCounts table = TableOfCounts.of(
                "", new long[] {12, 3}, new long[] {2, 13}, new long[] {10, 4}, new long[] {9, 9}, new long[] {0, 1});
        assertThat(table.protect()).isEqualTo(table.protect());
    }
}
