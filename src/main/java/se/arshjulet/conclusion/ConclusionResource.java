package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.conclusion.ConclusionPublications.PublicAction;
import se.arshjulet.conclusion.ConclusionPublications.PublicBasis;
import se.arshjulet.conclusion.ConclusionPublications.PublicConclusion;
import se.arshjulet.conclusion.ConclusionPublications.PublicGround;
import se.arshjulet.conclusion.ConclusionPublications.PublicMapLink;
import se.arshjulet.conclusion.ConclusionPublications.PublicStatus;
import se.arshjulet.conclusion.ConclusionPublications.PublicVersion;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.opendata.CsvLine;
import se.arshjulet.opendata.CsvLines;

/**
 * A konklusion as open data: in json whole, in csv a line for each year that it was followed up, or one with nothing of a
 * year if it never was. A field may be added, never renamed or taken away (openapi.json).
 */
record ConclusionResource(
        UUID id,
        int number,
        String wording,
        String explanation,
        List<MappingArea> areas,
        LocalDate since,
        @Nullable Ending ending,
        @Nullable LocalDate endedOn,
        String endedBecause,
        List<Integer> successors,
        List<PublicVersion> versions,
        List<PublicStatus> statuses,
        List<PublicAction> actions,
        List<PublicGround> grounds,
        List<MapLinkResource> mapLinks,
        @Nullable PublicBasis basis,
        String url)
        implements CsvLines {

    static final List<String> COLUMNS = List.of(
            "id",
            "number",
            "wording",
            "areas",
            "since",
            "ending",
            "endedOn",
            "year",
            "status",
            "breaksSeries",
            "wordingFollowedUp",
            "grounds",
            "decidedOn",
            "minuteReference",
            "quotes",
            "url");

    /** @param url the thing's page; null if it has left the map */
    record MapLinkResource(
            String module,
            UUID id,
            String title,
            String text,
            Grounds.Stance stance,
            String source,
            @Nullable String url) {}

    static ConclusionResource of(PublicConclusion it, Map<UUID, MapThing> things, String baseUrl, String page) {
        return new ConclusionResource(
                it.id(),
                it.number(),
                it.wording(),
                it.explanation(),
                it.areas(),
                it.since(),
                it.ending(),
                it.endedOn(),
                it.endedBecause(),
                it.successors(),
                it.versions(),
                it.statuses(),
                it.actions(),
                it.grounds(),
                it.mapLinks().stream()
                        .map(link -> link(link, things.get(link.id()), baseUrl))
                        .toList(),
                it.basis(),
                baseUrl + page);
    }

    private static MapLinkResource link(PublicMapLink link, @Nullable MapThing thing, String baseUrl) {
        return new MapLinkResource(
                link.module(),
                link.id(),
                link.title(),
                link.text(),
                link.stance(),
                link.source(),
                thing == null ? null : baseUrl + thing.path());
    }

    @Override
    public List<CsvLine> lines() {
        return statuses.isEmpty()
                ? List.of(line(null))
                : statuses.stream().map(this::line).toList();
    }

    private CsvLine line(@Nullable PublicStatus year) {
        String areaNames = areas.stream().map(Enum::name).collect(Collectors.joining(" | "));
        return () -> Arrays.asList(
                id,
                number,
                wording,
                areaNames,
                since,
                ending,
                endedOn,
                year == null ? null : year.year(),
                year == null ? null : year.status(),
                year == null ? null : year.breaksSeries(),
                year == null ? null : versions.get(year.versionOrdinal() - 1).wording(),
                year == null ? null : year.grounds(),
                year == null ? null : year.decidedOn(),
                year == null ? null : year.minuteReference(),
                year == null ? null : quotes(year),
                url);
    }

    private static String quotes(PublicStatus year) {
        return year.quotes().stream()
                .map(quote -> quote.memberName() + ": " + quote.text())
                .collect(Collectors.joining(" | "));
    }
}
