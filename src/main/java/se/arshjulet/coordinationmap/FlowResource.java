package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.OpenDataResources.MemberReference;
import se.arshjulet.flow.FlowPlace;
import se.arshjulet.opendata.CsvLine;

/**
 * A flow in a year, or where people wait, in the shape of open data. See openapi.json.
 *
 * @param member whose word it is; of an agreement the one whom people leave
 * @param members all whose word it is
 * @param counted false for what somebody else tells of the same people: leave it out of a sum
 */
record FlowResource(
        UUID key,
        Kind kind,
        int year,
        MemberReference member,
        List<UUID> members,
        @Nullable Place origin,
        @Nullable Place destination,
        @Nullable People women,
        @Nullable People men,
        @Nullable People total,
        @Nullable String route,
        MapFlow.@Nullable Basis basis,
        @Nullable Boolean counted,
        @Nullable LocalDate agreedOn,
        @Nullable String explanation,
        @Nullable Boolean queue,
        @Nullable Integer queueWeeks,
        @Nullable String obstacles,
        @Nullable UUID way,
        Instant updated,
        String url)
        implements CsvLine {

    enum Kind {
        FLOW,
        WAITING
    }

    /** @param code of the form's option; absent for a member's own words */
    record Place(@Nullable String code, String name) {

        static Place of(FlowPlace place) {
            return new Place(place.code(), place.words());
        }
    }

    /** @param number absent unless the status is SHOWN */
    record People(@Nullable Long number, CountStatus status) {

        static People of(MapCount count) {
            return new People(count.number(), count.status());
        }
    }

    static final List<String> COLUMNS = List.of(
            "key",
            "kind",
            "year",
            "member",
            "memberId",
            "origin",
            "originCode",
            "destination",
            "destinationCode",
            "women",
            "womenStatus",
            "men",
            "menStatus",
            "total",
            "totalStatus",
            "route",
            "basis",
            "counted",
            "agreedOn",
            "explanation",
            "queue",
            "queueWeeks",
            "obstacles",
            "updated",
            "url");

    static FlowResource of(MapFlow it, MapMember member, String url) {
        return new FlowResource(
                it.key(),
                Kind.FLOW,
                it.year(),
                reference(member),
                it.members(),
                Place.of(it.origin()),
                Place.of(it.destination()),
                People.of(it.women()),
                People.of(it.men()),
                People.of(it.total()),
                it.route(),
                it.basis(),
                it.counted(),
                it.agreedOn(),
                it.explanation(),
                null,
                null,
                null,
                it.way(),
                it.updated(),
                url);
    }

    static FlowResource of(MapWaiting it, MapMember member, String url) {
        return new FlowResource(
                it.key(),
                Kind.WAITING,
                it.year(),
                reference(member),
                List.of(it.memberId()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                it.queue(),
                it.weeks(),
                it.obstacles(),
                null,
                it.updated(),
                url);
    }

    private static MemberReference reference(MapMember member) {
        return new MemberReference(member.id(), member.name(), member.party());
    }

    @Override
    public List<@Nullable Object> cells() {
        return Arrays.asList(
                key,
                kind,
                year,
                member.name(),
                member.id(),
                origin == null ? null : origin.name(),
                origin == null ? null : origin.code(),
                destination == null ? null : destination.name(),
                destination == null ? null : destination.code(),
                number(women),
                status(women),
                number(men),
                status(men),
                number(total),
                status(total),
                route,
                basis,
                counted,
                agreedOn,
                explanation,
                queue,
                queueWeeks,
                obstacles,
                updated,
                url);
    }

    private static @Nullable Long number(@Nullable People people) {
        return people == null ? null : people.number();
    }

    private static @Nullable CountStatus status(@Nullable People people) {
        return people == null ? null : people.status();
    }
}
