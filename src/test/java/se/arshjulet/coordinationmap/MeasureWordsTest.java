package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arshjulet.coordinationmap.StatisticsMap.Break;
import se.arshjulet.coordinationmap.StatisticsMap.Kind;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.coordinationmap.StatisticsMap.Origin;
import se.arshjulet.statistics.Sex;

/** The sentence that a page begins with. */
class MeasureWordsTest {

    private final List<MapFigure> figures = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();

    private void figure(int year, String place, String value) {
        BigDecimal number = value.isEmpty() ? null : new BigDecimal(value);
        CountStatus status = number == null ? CountStatus.SUPPRESSED : CountStatus.SHOWN;
        figures.add(new MapFigure(year, null, place, Sex.TOTAL, "", status, number, "", List.of()));
    }

    private MeasureWords words(Kind kind, String unit) {
        return words(kind, unit, null, null, null, null);
    }

    private MeasureWords words(Kind kind, String unit, String place, String compared, String sex, String year) {
        UUID id = UUID.randomUUID();
        MapMeasure measure = new MapMeasure(
                id, id, "Mått", "matt", "", unit, kind, null, "", Origin.FILE, breaks, null, figures, Instant.EPOCH);
        return new MeasureWords(measure, StatisticsFilter.of(id, place, compared, sex, year));
    }

    @Test
    void theWholeAreaIsSaidAloneWithItsChange() {
        figure(2024, "Hela området", "1240");
        figure(2025, "Hela området", "1252");
        figure(2025, "Storby", "900");
        MeasureWords words = words(Kind.PEOPLE, "personer");
        assertThat(words.figures()).isEqualTo("1\u00a0252 personer");
        assertThat(words.change()).isEqualTo("Det är 12 fler än 2024.");
    }

    @Test
    void aChangeIsToldAsItsKindIs() {
        figure(2024, "Hela området", "8.4");
        figure(2025, "Hela området", "7");
        assertThat(words(Kind.SHARE, "procent").figures()).isEqualTo("7,0\u00a0%");
        assertThat(words(Kind.SHARE, "procent").change()).isEqualTo("Det är 1,4 procentenheter lägre än 2024.");
        assertThat(words(Kind.AMOUNT, "dagar").change()).isEqualTo("Det är 1,4 mindre än 2024.");
    }

    @Test
    void nothingIsComparedOverABreakNorWithWhatIsNotThere() {
        figure(2024, "Hela området", "10");
        figure(2025, "Hela området", "12");
        breaks.add(new Break(2025, "Ny källa."));
        assertThat(words(Kind.PEOPLE, "").change()).isEmpty();
        breaks.clear();
        assertThat(words(Kind.PEOPLE, "").change()).isEqualTo("Det är 2 fler än 2024.");
        figures.remove(0);
        assertThat(words(Kind.PEOPLE, "").change()).isEmpty();
    }

    @Test
    void municipalitiesAreListedAndWhatIsWithheldIsSaidApart() {
        figure(2025, "Åsby", "");
        figure(2025, "Storby", "62");
        figure(2025, "Sjöby", "8");
        MeasureWords words = words(Kind.PEOPLE, "personer");
        assertThat(words.figures()).isEqualTo("Sjöby 8 och Storby 62 personer");
        assertThat(words.withheld()).isEqualTo("Åsby: undertryckt.");
    }

    @Test
    void whoLooksAtAPlaceIsToldOfItAndOfWhatItIsComparedWith() {
        figure(2024, "Hela området", "1600");
        figure(2025, "Hela området", "1700");
        figure(2024, "Storby", "1268");
        figure(2025, "Storby", "1343");
        figure(2025, "Åsby", "357");

        MeasureWords alone = words(Kind.PEOPLE, "personer", "storby", null, null, null);
        assertThat(alone.figures()).isEqualTo("Storby 1\u00a0343 personer");
        assertThat(alone.change()).isEqualTo("Det är 75 fler än 2024.");

        MeasureWords beside = words(Kind.PEOPLE, "personer", "storby", "åsby", null, null);
        assertThat(beside.figures()).isEqualTo("Storby 1\u00a0343 och Åsby 357 personer");
        assertThat(beside.change()).isEqualTo("Jämfört med 2024: Storby 75 fler.");

        MeasureWords withTheWhole = words(Kind.PEOPLE, "personer", "hela området", "storby", null, null);
        assertThat(withTheWhole.figures()).isEqualTo("Hela området 1\u00a0700 och Storby 1\u00a0343 personer");
        assertThat(withTheWhole.change()).isEqualTo("Jämfört med 2024: Hela området 100 fler och Storby 75 fler.");

        MeasureWords earlier = words(Kind.PEOPLE, "personer", null, null, null, "2024");
        assertThat(earlier.year()).isEqualTo(2024);
        assertThat(earlier.figures()).isEqualTo("1\u00a0600 personer");
        assertThat(earlier.change()).isEmpty();
        assertThat(words(Kind.PEOPLE, "", "nowhere", null, null, null).figures())
                .isEmpty();
    }

    @Test
    void theChangeOfAPlaceIsToldOnlyBetweenFiguresThatAreBothShownAndOverNoBreak() {
        figure(2024, "Sjöby", "");
        figure(2025, "Sjöby", "25");
        figure(2024, "Storby", "62");
        figure(2025, "Storby", "62");
        figure(2024, "Åsby", "20");
        figure(2025, "Åsby", "");

        assertThat(words(Kind.PEOPLE, "").change()).isEqualTo("Jämfört med 2024: Storby oförändrat.");
        assertThat(words(Kind.PEOPLE, "", "sjöby", null, null, null).change()).isEmpty();
        assertThat(words(Kind.PEOPLE, "", "åsby", null, null, null).change()).isEmpty();
        breaks.add(new Break(2025, "Ny källa."));
        assertThat(words(Kind.PEOPLE, "").change()).isEmpty();
    }

    @Test
    void ofManyTheHighestAndTheLowestAreSaid() {
        for (int i = 1; i <= 7; i++) {
            figure(2025, "Ort " + i, String.valueOf(i * 10));
        }
        assertThat(words(Kind.PEOPLE, "personer").figures())
                .isEqualTo("högst i Ort 7, 70, och lägst i Ort 1, 10 personer");
    }

    @Test
    void whereAllIsWithheldNoFigureIsSaid() {
        figure(2025, "Hela området", "");
        MeasureWords words = words(Kind.PEOPLE, "personer");
        assertThat(words.figures()).isEmpty();
        assertThat(words.withheld()).isEqualTo("Hela området: undertryckt.");
    }
}
