package se.arshjulet.trend;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Associations;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.horizon.TipKind;
import se.arshjulet.trend.AnalysisMatter.Card;
import se.arshjulet.trend.AnalysisMatter.KindCount;
import se.arshjulet.trend.AnalysisMatter.LayerCount;
import se.arshjulet.trend.AnalysisMatter.Scanned;
import se.arshjulet.trend.AnalysisMatter.SectorCount;
import se.arshjulet.trend.AnalysisMatter.Source;
import se.arshjulet.trend.AnalysisMatter.Touched;

/** What a year's analysis is drawn from, as things stand now. The statements do not grow with the cards. */
@Component
class AnalysisGathering {

    private final TrendReader reader;
    private final ScanTips tips;
    private final Conclusions conclusions;
    private final Associations associations;
    private final Clock clock;

    AnalysisGathering(
            TrendReader reader, ScanTips tips, Conclusions conclusions, Associations associations, Clock clock) {
        this.reader = reader;
        this.tips = tips;
        this.conclusions = conclusions;
        this.associations = associations;
        this.clock = clock;
    }

    AnalysisMatter gather(AnalysisTable.Row row) {
        int year = row.year();
        List<ScanTip> found = tips.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        List<Card> cards = cards(year);
        return new AnalysisMatter(
                year,
                associations.byId(TenantContext.require()).name(),
                LocalDate.now(clock),
                row.introduction(),
                row.essence(),
                row.doing(),
                scanned(found),
                cards,
                touched(found, cards));
    }

    /** Those that are followed, and those that were judged in the year before they were put away. */
    private List<Card> cards(int year) {
        Map<UUID, List<TrendEvidence>> evidence = reader.evidence(null);
        return reader.all().stream()
                .filter(card -> card.isLiving() || card.in(year).isPresent())
                .sorted(TrendCard.byWeight(year))
                .map(card -> new Card(
                        card.title(),
                        card.happening(),
                        card.consequence(),
                        card.affected(),
                        card.sector(),
                        card.in(year).orElse(null),
                        card.upTo(year - 1).orElse(null),
                        evidence.getOrDefault(card.id(), List.of()).stream()
                                .map(AnalysisGathering::source)
                                .toList(),
                        card.conclusions()))
                .toList();
    }

    private static Source source(TrendEvidence evidence) {
        ScanTip tip = evidence.tip();
        return new Source(tip.kind(), tip.title(), tip.address(), evidence.shows(), tip.addedOn());
    }

    private static Scanned scanned(List<ScanTip> found) {
        Map<TipKind, Long> kinds = count(found, ScanTip::kind);
        Map<HorizonLayer, Long> layers = count(found, ScanTip::layer);
        Map<String, Long> sectors = count(found, ScanTip::sector);
        return new Scanned(
                found.size(),
                Arrays.stream(TipKind.values())
                        .map(kind -> new KindCount(kind, number(kinds.get(kind))))
                        .toList(),
                Arrays.stream(HorizonLayer.values())
                        .map(layer -> new LayerCount(layer, number(layers.get(layer))))
                        .toList(),
                sectors.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(sector -> new SectorCount(sector.getKey(), number(sector.getValue())))
                        .toList());
    }

    private static <K> Map<K, Long> count(List<ScanTip> found, Function<ScanTip, K> by) {
        return found.stream().collect(groupingBy(by, counting()));
    }

    private static int number(@Nullable Long count) {
        return count == null ? 0 : count.intValue();
    }

    private List<Touched> touched(List<ScanTip> found, List<Card> cards) {
        return conclusions.list().stream()
                .map(line -> new Touched(
                        line.number(),
                        line.wording(),
                        cards.stream()
                                .filter(card -> card.conclusions().contains(line.number()))
                                .map(Card::title)
                                .toList(),
                        (int) found.stream()
                                .filter(tip -> Objects.equals(tip.conclusion(), line.number()))
                                .count()))
                .filter(touched -> !touched.cards().isEmpty() || touched.tips() > 0)
                .sorted(Comparator.comparingInt(Touched::number))
                .toList();
    }
}
