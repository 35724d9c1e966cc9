package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arshjulet.coordinationmap.CountTable.RuleFor;
import se.arshjulet.coordinationmap.DisclosureGuard.TableThen;
import se.arshjulet.suppression.Relation;
import se.arshjulet.suppression.Rule;
import se.arshjulet.suppression.Suppression;

/** A table of women, men and their total, in several publications. */
class LinkedCountsTest {

    private final List<TableThen> earlier = new ArrayList<>();

    @Test
    void aSmallCountFallsWithTheOneThatWouldTellIt() {
        assertThat(withheld(3L, 40L, 43L)).containsExactly("women", "men");
    }

    @Test
    void nothingIsWithheldWhereNothingIsSmall() {
        assertThat(withheld(13L, 40L, 53L)).isEmpty();
    }

    @Test
    void twoPublicationsDoNotTellTogetherWhatOneHides() {
        // The total stood alone the first time. With it the men would tell the women.
        published(null, null, 43L, CountStatus.MISSING, CountStatus.MISSING, CountStatus.SHOWN, Map.of());

        assertThat(withheld(3L, 40L, 43L)).contains("women", "men");
    }

    @Test
    void whatWasHiddenStaysHidden() {
        published(
                null,
                null,
                43L,
                CountStatus.SUPPRESSED,
                CountStatus.SUPPRESSED,
                CountStatus.SHOWN,
                Map.of("women", 3L, "men", 40L));

        // The women have been corrected and are many now; the men are those that were hidden then.
        assertThat(withheld(12L, 40L, 52L)).contains("men");
    }

    @Test
    void aCorrectedCountIsAnother() {
        published(13L, 40L, 53L, CountStatus.SHOWN, CountStatus.SHOWN, CountStatus.SHOWN, Map.of());

        assertThat(withheld(14L, 40L, 54L)).isEmpty();
    }

    @Test
    void whatIsPublicAlreadyAndTooSmallIsToldToThoseInside() {
        published(3L, 40L, 43L, CountStatus.SHOWN, CountStatus.SHOWN, CountStatus.SHOWN, Map.of());
        LinkedCounts counts = new LinkedCounts(earlier, table(3L, 40L, 43L));

        assertThat(counts.exposed(counts.protect(Rule.USUAL, new KnownSuppressions())))
                .containsExactly("Deltagare, women");
    }

    @Test
    void figuresThatDoNotAddUpTellNobodyAnything() {
        assertThat(withheld(3L, 40L, 77L)).containsExactly("women");
    }

    @Test
    void aThirdThatStandsNowhereIsGuarded() {
        assertThat(withheld(40L, null, 42L)).isNotEmpty();
    }

    @Test
    void whatWasLeftOutAsAWholeWasNeverCalledSmall() {
        published(
                null,
                null,
                null,
                CountStatus.LEFT_OUT,
                CountStatus.LEFT_OUT,
                CountStatus.LEFT_OUT,
                Map.of("women", 0L, "men", 40L, "total", 40L));

        assertThat(withheld(0L, 40L, 40L)).isEmpty();
    }

    private void published(
            @Nullable Long women,
            @Nullable Long men,
            @Nullable Long total,
            CountStatus ofWomen,
            CountStatus ofMen,
            CountStatus ofTotal,
            Map<String, Long> withheld) {
        earlier.add(new TableThen(
                table(List.of(cell("women", women, ofWomen), cell("men", men, ofMen), cell("total", total, ofTotal))),
                withheld));
    }

    private List<String> withheld(@Nullable Long women, @Nullable Long men, @Nullable Long total) {
        CountTable table = table(women, men, total);
        LinkedCounts counts = new LinkedCounts(earlier, table);
        Suppression suppression = counts.protect(Rule.USUAL, new KnownSuppressions());
        return table.cells().stream()
                .filter(cell -> counts.verdict(suppression, cell).isSuppressed())
                .map(CountCell::key)
                .toList();
    }

    private static CountTable table(@Nullable Long women, @Nullable Long men, @Nullable Long total) {
        Map<String, @Nullable Long> numbers = new LinkedHashMap<>();
        numbers.put("women", women);
        numbers.put("men", men);
        numbers.put("total", total);
        List<CountCell> cells = new ArrayList<>();
        numbers.forEach((key, number) ->
                cells.add(cell(key, number, number == null ? CountStatus.MISSING : CountStatus.SHOWN)));
        return table(cells);
    }

    private static CountTable table(List<CountCell> cells) {
        return new CountTable(
                "participants",
                new RuleFor("participants", null),
                cells,
                List.of(Relation.sum("kvinnor och män", "total", List.of("women", "men"))));
    }

    private static CountCell cell(String key, @Nullable Long number, CountStatus status) {
        return new CountCell(key, "Deltagare, " + key, number, status);
    }
}
