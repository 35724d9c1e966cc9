package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.opendata.CsvLine;

/** The shapes of open data. Others build on them: a field may be added, never renamed or taken away (openapi.json). */
final class OpenDataResources {

    private OpenDataResources() {}

    /** @param mergedInto the slug of the association that it is part of; null as long as it is one of its own
     * @param mergedOn the first day */
    record AssociationResource(
            String slug,
            String name,
            boolean exampleData,
            String url,
            @Nullable String mergedInto,
            @Nullable LocalDate mergedOn)
            implements CsvLine {

        static final List<String> COLUMNS = List.of("slug", "name", "exampleData", "url", "mergedInto", "mergedOn");

        static AssociationResource of(AssociationInfo association, String baseUrl) {
            return new AssociationResource(
                    association.slug(),
                    association.name(),
                    association.demo(),
                    baseUrl + "/karta/" + association.slug(),
                    association.successor() == null
                            ? null
                            : association.successor().slug(),
                    association.successor() == null
                            ? null
                            : association.successor().from());
        }

        @Override
        public List<@Nullable Object> cells() {
            return Arrays.asList(slug, name, exampleData, url, mergedInto, mergedOn);
        }
    }

    record MemberResource(
            UUID id,
            String name,
            @Nullable String party,
            @Nullable String mission,
            @Nullable MapContact contact,
            @Nullable UUID organisationId,
            @Nullable String url)
            implements CsvLine {

        static final List<String> COLUMNS = List.of(
                "id",
                "name",
                "party",
                "mission",
                "contactFunction",
                "contactPhone",
                "contactEmail",
                "organisationId",
                "url");

        /** As its own association names it. */
        static MemberResource of(MapMember member) {
            return of(member, null, null);
        }

        /** @param organisationId the same in every association that it is a member of
         * @param url its page over all of them */
        static MemberResource of(MapMember member, @Nullable UUID organisationId, @Nullable String url) {
            return new MemberResource(
                    member.id(),
                    member.name(),
                    member.party(),
                    member.mission(),
                    member.contact(),
                    organisationId,
                    url);
        }

        @Override
        public List<@Nullable Object> cells() {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(id, name, party, mission));
            cells.addAll(contactCells(contact));
            cells.add(organisationId);
            cells.add(url);
            return cells;
        }
    }

    record UnitResource(
            UUID key,
            String name,
            MemberReference member,
            @Nullable UUID parentKey,
            @Nullable String mission,
            List<String> targetGroups,
            List<String> areas,
            List<String> interventions,
            List<String> workingMethods,
            @Nullable String waysIn,
            @Nullable String waysOut,
            @Nullable MapContact contact,
            Instant updated,
            String url)
            implements CsvLine {

        static final List<String> COLUMNS = List.of(
                "key",
                "name",
                "member",
                "memberId",
                "party",
                "parentKey",
                "mission",
                "targetGroups",
                "areas",
                "interventions",
                "workingMethods",
                "waysIn",
                "waysOut",
                "contactFunction",
                "contactPhone",
                "contactEmail",
                "updated",
                "url");

        /** @param url the unit's page */
        static UnitResource of(MapUnit unit, MapMember member, String url) {
            return new UnitResource(
                    unit.key(),
                    unit.name(),
                    new MemberReference(member.id(), member.name(), member.party()),
                    unit.parent(),
                    unit.mission(),
                    unit.targetGroups(),
                    unit.areas(),
                    unit.interventions(),
                    unit.workingMethods(),
                    unit.waysIn(),
                    unit.waysOut(),
                    unit.contact(),
                    unit.updated(),
                    url);
        }

        @Override
        public List<@Nullable Object> cells() {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                    key,
                    name,
                    member.name(),
                    member.id(),
                    member.party(),
                    parentKey,
                    mission,
                    String.join(" | ", targetGroups),
                    String.join(" | ", areas),
                    String.join(" | ", interventions),
                    String.join(" | ", workingMethods),
                    waysIn,
                    waysOut));
            cells.addAll(contactCells(contact));
            cells.add(updated);
            cells.add(url);
            return cells;
        }
    }

    record MemberReference(UUID id, String name, @Nullable String party) {}

    static List<@Nullable Object> contactCells(@Nullable MapContact contact) {
        return contact == null
                ? Arrays.asList(null, null, null)
                : Arrays.asList(contact.function(), contact.phone(), contact.email());
    }
}
