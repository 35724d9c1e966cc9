package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.CountTable.RuleFor;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.opendata.SwedishText;

/** The measures: one at a time, with the others to choose from. */
@Component
class StatisticsPages implements ModulePages<StatisticsMap, PublishedStatistics> {

    private static final String RESOURCE = "measures";

    private final StatisticsModule definition;
    private final PublishedMaps maps;
    private final MapPages pages;
    private final DisclosureRules rules;
    private final Clock clock;

    StatisticsPages(
            StatisticsModule definition, PublishedMaps maps, MapPages pages, DisclosureRules rules, Clock clock) {
        this.definition = definition;
        this.maps = maps;
        this.pages = pages;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public StatisticsModule definition() {
        return definition;
    }

    @Override
    public Optional<PublishedStatistics> published(AssociationInfo association, WantedEdition wanted) {
        return maps.statistics(association, wanted)
                .filter(map -> !map.measures().isEmpty());
    }

    @Override
    public PublishedStatistics ready(Publication<StatisticsMap> publication) {
        return new PublishedStatistics(publication);
    }

    @Override
    public boolean shows(PublishedStatistics map) {
        return !map.measures().isEmpty();
    }

    /** One measure at a time. */
    @Override
    public boolean isPictured(PublishedStatistics map, Asked asked, MapItem item) {
        return item.key().equals(chosen(map, asked.key("matt")).key());
    }

    @Override
    public ModulePage all(PublishedStatistics map, Asked asked) {
        StatisticsFilter filter = StatisticsFilter.of(
                asked.key("matt"), asked.text("kommun"), asked.text("jamfor"), asked.text("kon"), asked.text("ar"));
        MapMeasure measure = chosen(map, filter.measure());
        return new ModulePage("map/statistics", RESOURCE, List.of(filter, threshold(map, measure)), model -> {
            model.addAttribute("page", new StatisticsPage(map, measure, filter));
            model.addAttribute(
                    "shownData",
                    new ShownData("Det här måttet", Map.of("matt", measure.key()), Map.of("matt", "measure"), true));
            describe(map, measure, model);
        });
    }

    /** The measure with the key; without one that is there, the first. */
    private static MapMeasure chosen(PublishedStatistics map, @Nullable UUID key) {
        return Optional.ofNullable(key).flatMap(map::at).orElseGet(() -> StatisticsPage.ordered(map)
                .get(0));
    }

    @Override
    public Optional<ModulePage> thing(PublishedStatistics map, String kind, UUID key) {
        return kind.isEmpty() ? map.at(key).map(measure -> page(map, measure)) : Optional.empty();
    }

    private ModulePage page(PublishedStatistics map, MapMeasure measure) {
        return new ModulePage("map/measure", RESOURCE, List.of(measure.key(), threshold(map, measure)), model -> {
            StatisticsFilter everything = new StatisticsFilter(measure.key(), null, null, null, null);
            model.addAttribute("page", new StatisticsPage(map, measure, everything));
            describe(map, measure, model);
            pages.describeOrigin(
                    map,
                    measure.key(),
                    List.of(measure.memberId()),
                    measure.figures().stream().map(MapFigure::year).collect(Collectors.toSet()),
                    model);
        });
    }

    @Override
    public ModulePage frame(PublishedStatistics map, Asked asked) {
        MapMeasure measure = chosen(map, asked.key("matt"));
        return new ModulePage(
                FramePages.VIEW, RESOURCE, measure.key(), model -> model.addAttribute("measure", measure));
    }

    private void describe(PublishedStatistics map, MapMeasure measure, Model model) {
        pages.offerFrame(map, "?matt=" + measure.key(), model);
        String told = map.member(measure.memberId()).name();
        model.addAttribute("told", told);
        model.addAttribute("origin", measure.source().isEmpty() ? told : measure.source());
        model.addAttribute("updated", SwedishText.day(measure.updated(), clock.getZone()));
        if (measure.anchored() != null) {
            model.addAttribute("anchored", SwedishText.day(measure.anchored().on()));
        }
        if (measure.mayPointOutPeople()) {
            model.addAttribute("threshold", threshold(map, measure));
        }
    }

    /** It can be set anew without a publication. */
    private long threshold(PublishedStatistics map, MapMeasure measure) {
        return rules.of(map.association().id())
                .of(new RuleFor(measure.counts(), measure.threshold()))
                .threshold();
    }
}
