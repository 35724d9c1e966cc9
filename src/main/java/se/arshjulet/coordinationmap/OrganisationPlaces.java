package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.MemberOrganisation;
import se.arshjulet.association.MemberOrganisations;
import se.arshjulet.association.MemberOrganisations.Affiliation;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.coordinationmap.OrganisationPlace.Chapter;
import se.arshjulet.coordinationmap.OrganisationPlace.Thing;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.opendata.SwedishText;

/** Gathers what each association's map has of one organisation. */
@Component
class OrganisationPlaces {

    /** So many are named; the rest are a link away. */
    private static final int NAMED = 8;

    private final MemberOrganisations organisations;
    private final PublishedMaps maps;
    private final Clock clock;

    OrganisationPlaces(MemberOrganisations organisations, PublishedMaps maps, Clock clock) {
        this.organisations = organisations;
        this.maps = maps;
        this.clock = clock;
    }

    /** Where it is a member now first; in the associations' order.
     * @param published those that have published anything: of the others nothing is said */
    List<OrganisationPlace> of(MemberOrganisation organisation, List<AssociationInfo> published) {
        Map<UUID, List<Affiliation>> affiliations = organisations.affiliations(organisation.id()).stream()
                .collect(Collectors.groupingBy(Affiliation::associationId));
        return published.stream()
                .filter(it -> affiliations.containsKey(it.id()))
                .map(it -> place(organisation, it, Objects.requireNonNull(affiliations.get(it.id()))))
                .sorted(Comparator.comparing(OrganisationPlace::over))
                .toList();
    }

    private OrganisationPlace place(
            MemberOrganisation organisation, AssociationInfo association, List<Affiliation> affiliations) {
        Set<UUID> memberships =
                affiliations.stream().map(Affiliation::membershipId).collect(Collectors.toSet());
        Optional<PublishedOrganisation> map = maps.organisation(association);
        Optional<MapMember> itself = map.flatMap(it -> it.members().stream()
                .filter(member -> memberships.contains(member.id()))
                .findFirst());
        String home = "/karta/" + association.slug() + "/";
        return new OrganisationPlace(
                association,
                affiliations.stream().map(this::sentence).collect(Collectors.joining(" ")),
                affiliations.stream().allMatch(this::over),
                itself.map(MapMember::mission).orElse(null),
                itself.map(MapMember::contact).orElse(null),
                Stream.of(
                                map.flatMap(it -> units(it, memberships, home)),
                                maps.collaborations(association).flatMap(it -> collaborations(it, memberships, home)),
                                maps.statistics(association)
                                        .flatMap(it -> measures(it, memberships, organisation.code(), home)),
                                maps.flows(association).flatMap(it -> ways(it, memberships, home)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private boolean over(Affiliation affiliation) {
        return affiliation.until() != null && affiliation.until().isBefore(today());
    }

    private String sentence(Affiliation affiliation) {
        String what = affiliation.member() ? "Medlem" : "Adjungerad, utan att vara medlem,";
        String from = SwedishText.day(affiliation.from());
        if (affiliation.until() != null) {
            return "%s från %s till %s.".formatted(what, from, SwedishText.day(affiliation.until()));
        }
        return "%s %s %s.".formatted(what, affiliation.from().isAfter(today()) ? "från" : "sedan", from);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<Chapter> units(PublishedOrganisation map, Set<UUID> memberships, String home) {
        List<MapUnit> its = map.units().stream()
                .filter(unit -> memberships.contains(unit.memberId()))
                .toList();
        return chapter(
                MapModule.ORGANISATION,
                its,
                unit -> new Thing(unit.name(), OrganisationThings.path(map.association(), unit)),
                SwedishText.count(its.size(), "enhet", "enheter"),
                its.stream().map(unit -> home + "organisation?medlem=" + unit.memberId()));
    }

    private static Optional<Chapter> collaborations(PublishedCollaborations map, Set<UUID> memberships, String home) {
        List<JointCollaboration> its = map.joint().stream()
                .filter(it -> memberships.stream().anyMatch(it::has))
                .toList();
        return chapter(
                MapModule.COLLABORATION,
                its,
                it -> new Thing(it.name(), CollaborationThings.path(map.association(), it.key())),
                SwedishText.countNeuter(its.size(), "samarbete", "samarbeten"),
                memberships.stream()
                        .filter(id -> its.stream().anyMatch(it -> it.has(id)))
                        .map(id -> home + "samverkan?medlem=" + id));
    }

    /** Those that it tells itself, and those that have figures of its own area. */
    private static Optional<Chapter> measures(
            PublishedStatistics map, Set<UUID> memberships, @Nullable String code, String home) {
        List<MapMeasure> its = map.measures().stream()
                .filter(it -> memberships.contains(it.memberId()) || isAbout(it, code))
                .toList();
        return chapter(
                MapModule.STATISTICS,
                its,
                it -> new Thing(
                        it.name(),
                        isAbout(it, code)
                                ? home + "statistik?matt=" + it.key() + "&kommun=" + code
                                : StatisticsThings.path(map.association(), it.key())),
                SwedishText.countNeuter(its.size(), "mått", "mått"),
                Stream.of(home + "statistik"));
    }

    private static boolean isAbout(MapMeasure measure, @Nullable String code) {
        return code != null && measure.figures().stream().anyMatch(figure -> code.equals(figure.code()));
    }

    /** A way once, as it was told last. */
    private static Optional<Chapter> ways(PublishedFlows map, Set<UUID> memberships, String home) {
        List<MapFlow> told = map.flows().stream()
                .filter(flow -> flow.members().stream().anyMatch(memberships::contains))
                .toList();
        List<MapFlow> its = told.stream()
                .map(MapFlow::way)
                .distinct()
                .map(way -> map.way(way).get(0))
                .toList();
        return chapter(
                MapModule.FLOWS,
                its,
                it -> new Thing(it.name(), FlowThings.path(map.association()) + "/" + it.way()),
                SwedishText.countNeuter(its.size(), "flöde", "flöden"),
                told.stream()
                        .flatMap(flow -> flow.members().stream())
                        .filter(memberships::contains)
                        .map(id -> home + "floden?medlem=" + id));
    }

    /** @param shown where the module shows only these: the first of them */
    private static <T> Optional<Chapter> chapter(
            MapModule module, List<T> its, Function<T, Thing> thing, String count, Stream<String> shown) {
        return shown.findFirst()
                .filter(path -> !its.isEmpty())
                .map(path -> new Chapter(
                        module.title(),
                        path,
                        count,
                        its.stream().limit(NAMED).map(thing).toList(),
                        Math.max(0, its.size() - NAMED)));
    }
}
