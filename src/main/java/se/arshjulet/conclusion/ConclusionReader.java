package se.arshjulet.conclusion;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.Conclusions.Line;
import se.arshjulet.conclusion.Conclusions.VersionItem;
import se.arshjulet.conclusion.PlannedActions.ActionItem;
import se.arshjulet.interview.MappingArea;

/**
 * Konklusionerna as they are read, straight from their tables: as many statements for fifty as for one. Asks nobody who she
 * is, so that the process may read too.
 */
@Component
class ConclusionReader {

    private static final String HEADS = """
            select c.id, c.number, c.ended_on, c.ending, c.ended_because,
                array(select distinct successor.number
                      from conclusion_version own
                      join conclusion_origin o on o.from_version_id = own.id and o.association_id = own.association_id
                      join conclusion_version theirs on theirs.id = o.version_id
                      join conclusion successor on successor.id = theirs.conclusion_id
                      where own.association_id = c.association_id and own.conclusion_id = c.id
                        and successor.id <> c.id
                      order by successor.number) as successors
            from conclusion c
            where c.association_id = ? and (?::integer is null or c.number = ?)
            order by c.ended_on is not null and c.ended_on <= ?, c.number
            """;

    private static final String VERSIONS = """
            select v.id, v.conclusion_id, v.ordinal, v.wording, v.explanation, v.areas, v.valid_from, v.source, v.change,
                array(select distinct origin.number
                      from conclusion_origin o
                      join conclusion_version before on before.id = o.from_version_id
                      join conclusion origin on origin.id = before.conclusion_id
                      where o.association_id = v.association_id and o.version_id = v.id
                      order by origin.number) as origins,
                exists (select from follow_up_item i
                        where i.association_id = v.association_id and i.version_id = v.id) as asked
            from conclusion_version v join conclusion c on c.id = v.conclusion_id
            where v.association_id = ? and (?::integer is null or c.number = ?)
            order by v.conclusion_id, v.ordinal
            """;

    private final JdbcClient jdbc;
    private final StatusReader statuses;
    private final ActionReader actions;
    private final Clock clock;

    ConclusionReader(JdbcClient jdbc, StatusReader statuses, ActionReader actions, Clock clock) {
        this.jdbc = jdbc;
        this.statuses = statuses;
        this.actions = actions;
        this.clock = clock;
    }

    /** Those that hold first, then those that have ended; by number. */
    List<Line> lines() {
        return lives().stream().map(Life::line).toList();
    }

    /** As {@link #lines()}, with everything about each. */
    List<Life> lives() {
        return lives(null);
    }

    Optional<Life> life(int number) {
        return lives(number).stream().findFirst();
    }

    private List<Life> lives(@Nullable Integer number) {
        // In this order: what is written meanwhile may only be more than what is looked for.
        List<Head> heads = heads(number);
        Map<UUID, List<StatusReader.Decided>> decided = statuses.decided(number);
        Map<UUID, List<VersionItem>> versions = versions(number);
        List<ActionItem> all = actions.list();
        return heads.stream()
                .map(head -> {
                    List<VersionItem> own = Objects.requireNonNull(versions.get(head.id()));
                    return head.life(own, decided.getOrDefault(head.id(), List.of()), all);
                })
                .toList();
    }

    private List<Head> heads(@Nullable Integer number) {
        return jdbc.sql(HEADS)
                .params(TenantContext.require(), number, number, LocalDate.now(clock))
                .query((row, index) -> Head.of(row))
                .list();
    }

    private Map<UUID, List<VersionItem>> versions(@Nullable Integer number) {
        record Row(UUID conclusion, VersionItem version) {}
        return jdbc
                .sql(VERSIONS)
                .params(TenantContext.require(), number, number)
                .query((row, index) -> new Row(row.getObject("conclusion_id", UUID.class), version(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::conclusion, Collectors.mapping(Row::version, Collectors.toList())));
    }

    private static VersionItem version(ResultSet row) throws SQLException {
        return new VersionItem(
                row.getObject("id", UUID.class),
                row.getInt("ordinal"),
                row.getString("wording"),
                row.getString("explanation"),
                areas(row.getArray("areas")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                VersionChange.valueOf(row.getString("change")),
                integers(row.getArray("origins")),
                row.getBoolean("asked"));
    }

    private static Set<MappingArea> areas(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray())
                .map(MappingArea::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MappingArea.class)));
    }

    static List<Integer> integers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }

    /** What to say of numbers that no konklusion has. */
    static String unknown(String numbers) {
        return "Det finns ingen konklusion %s. Välj bland dem som finns.".formatted(numbers);
    }

    private record Head(
            UUID id,
            int number,
            @Nullable Ending ending,
            @Nullable LocalDate endedOn,
            String endedBecause,
            List<Integer> successors) {

        static Head of(ResultSet row) throws SQLException {
            String ending = row.getString("ending");
            return new Head(
                    row.getObject("id", UUID.class),
                    row.getInt("number"),
                    ending == null ? null : Ending.valueOf(ending),
                    row.getObject("ended_on", LocalDate.class),
                    row.getString("ended_because"),
                    integers(row.getArray("successors")));
        }

        Life life(List<VersionItem> versions, List<StatusReader.Decided> decided, List<ActionItem> all) {
            YearsOfStatus years = new YearsOfStatus(versions, decided);
            VersionItem latest = versions.get(versions.size() - 1);
            Line line = new Line(
                    id,
                    number,
                    latest.wording(),
                    latest.areas(),
                    versions.get(0).validFrom(),
                    ending,
                    endedOn,
                    years.brief(),
                    all.stream()
                            .filter(action -> action.conclusions().contains(number))
                            .toList());
            return new Life(line, versions, successors, endedBecause, years.whole());
        }
    }
}
