package se.arshjulet.trend;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.TipKind;

/** All that a year's omvärldsanalys is drawn from. It is kept as it is when the analysis is decided.
 * @param association who sends it
 * @param on          the day it was gathered
 * @param cards       the weightiest first
 * @param conclusions those that a card or a tip of the year touches, by number */
public record AnalysisMatter(
        int year,
        String association,
        LocalDate on,
        String introduction,
        String essence,
        String doing,
        Scanned scanned,
        List<Card> cards,
        List<Touched> conclusions) {

    public AnalysisMatter {
        cards = List.copyOf(cards);
        conclusions = List.copyOf(conclusions);
    }

    /** How the year's tips are spread. */
    public record Scanned(int tips, List<KindCount> kinds, List<LayerCount> layers, List<SectorCount> sectors) {

        public Scanned {
            kinds = List.copyOf(kinds);
            layers = List.copyOf(layers);
            sectors = List.copyOf(sectors);
        }
    }

    public record KindCount(TipKind kind, int tips) {}

    public record LayerCount(HorizonLayer layer, int tips) {}

    public record SectorCount(String sector, int tips) {}

    /** A trendkort as it stood.
     * @param judged  this year's judgement
     * @param before  the newest of an earlier year */
    public record Card(
            String title,
            String happening,
            String consequence,
            String affected,
            String sector,
            @Nullable Assessment judged,
            @Nullable Assessment before,
            List<Source> sources,
            List<Integer> conclusions) {

        public Card {
            sources = List.copyOf(sources);
            conclusions = List.copyOf(conclusions);
        }
    }

    /** A tip that a card leans on. */
    public record Source(
            TipKind kind, String title, @Nullable String address, String shows, LocalDate on) {}

    /** A konklusion and what of the year touches it.
     * @param cards the titles of trendkort
     * @param tips  how many */
    public record Touched(int number, String wording, List<String> cards, int tips) {

        public Touched {
            cards = List.copyOf(cards);
        }
    }
}
