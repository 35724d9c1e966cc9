package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.OpenDataResources.MemberReference;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.opendata.CsvLine;
import se.arshjulet.opendata.CsvLines;

/**
 * An insats in the shape of open data, for catalogues and guides such as Insatskatalogen: what it is called, for whom, where one
 * turns. A line of csv for each unit that works in it. See openapi.json.
 */
record InterventionResource(
        UUID key,
        String name,
        List<String> targetGroups,
        List<String> areas,
        List<String> workingMethods,
        List<Provider> providers,
        Instant updated,
        String url)
        implements CsvLines {

    static final List<String> COLUMNS = List.of(
            "key",
            "name",
            "targetGroups",
            "areas",
            "workingMethods",
            "provider",
            "providerKey",
            "member",
            "memberId",
            "party",
            "waysIn",
            "waysOut",
            "contactFunction",
            "contactPhone",
            "contactEmail",
            "updated",
            "url");

    /** A unit that works in it.
     * @param url the unit's page */
    record Provider(
            UUID key,
            String name,
            MemberReference member,
            @Nullable String waysIn,
            @Nullable String waysOut,
            @Nullable MapContact contact,
            String url) {}

    /** @param pages of the insats
     * @param unitPages of the units */
    static InterventionResource of(
            MapIntervention it,
            Function<MapUnit, MapMember> memberOf,
            Function<MapIntervention, String> pages,
            Function<MapUnit, String> unitPages) {
        return new InterventionResource(
                it.key(),
                it.name(),
                it.targetGroups(),
                it.areas(),
                it.workingMethods(),
                it.units().stream()
                        .map(unit -> provider(unit, memberOf.apply(unit), unitPages.apply(unit)))
                        .toList(),
                it.units().stream()
                        .map(MapUnit::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                pages.apply(it));
    }

    private static Provider provider(MapUnit unit, MapMember member, String url) {
        return new Provider(
                unit.key(),
                unit.name(),
                new MemberReference(member.id(), member.name(), member.party()),
                unit.waysIn(),
                unit.waysOut(),
                unit.contact(),
                url);
    }

    @Override
    public List<CsvLine> lines() {
        return providers.stream().map(this::line).toList();
    }

    private CsvLine line(Provider provider) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                key,
                name,
                String.join(" | ", targetGroups),
                String.join(" | ", areas),
                String.join(" | ", workingMethods),
                provider.name(),
                provider.key(),
                provider.member().name(),
                provider.member().id(),
                provider.member().party(),
                provider.waysIn(),
                provider.waysOut()));
        cells.addAll(OpenDataResources.contactCells(provider.contact()));
        cells.add(updated);
        cells.add(url);
        return () -> cells;
    }
}
