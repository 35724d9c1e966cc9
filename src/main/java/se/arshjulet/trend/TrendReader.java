package se.arshjulet.trend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.horizon.ScanTip;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.horizon.Sectors;

/** Trendkort as people read them: four statements, however many there are. */
@Component
class TrendReader {

    private final JdbcClient jdbc;
    private final People people;
    private final ScanTips tips;
    private final Sectors sectors;
    private final Clock clock;

    TrendReader(JdbcClient jdbc, People people, ScanTips tips, Sectors sectors, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.tips = tips;
        this.sectors = sectors;
        this.clock = clock;
    }

    List<TrendCard> all() {
        return read(null);
    }

    Optional<TrendCard> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<TrendCard> read(@Nullable UUID only) {
        Map<UUID, List<Assessment>> assessments = assessments(only);
        Map<UUID, List<Integer>> conclusions = conclusions(only);
        Map<UUID, String> names = names();
        return jdbc.sql("""
                        select c.id, c.title, c.happening, c.consequence, c.affected, c.sector_id, c.retired_at,
                            c.retired_because, c.version,
                            (select count(*) from trend_evidence e
                             where e.card_id = c.id and e.association_id = c.association_id) as evidence
                        from trend_card c
                        where c.association_id = :association and (:only::uuid is null or c.id = :only)
                        order by c.title, c.id
                        """)
                .param("association", TenantContext.require())
                .param("only", only)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    UUID sector = row.getObject("sector_id", UUID.class);
                    OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
                    return new TrendCard(
                            id,
                            row.getString("title"),
                            row.getString("happening"),
                            row.getString("consequence"),
                            row.getString("affected"),
                            sector,
                            sector == null ? "" : names.getOrDefault(sector, ""),
                            conclusions.getOrDefault(id, List.of()),
                            row.getInt("evidence"),
                            assessments.getOrDefault(id, List.of()),
                            retired == null ? null : LocalDate.ofInstant(retired.toInstant(), clock.getZone()),
                            row.getString("retired_because"),
                            row.getInt("version"));
                })
                .list();
    }

    /** The horizon map's sectors, in its order. */
    Map<UUID, String> names() {
        Map<UUID, String> names = new LinkedHashMap<>();
        sectors.all().forEach(sector -> names.put(sector.id(), sector.name()));
        return names;
    }

    private Map<UUID, List<Integer>> conclusions(@Nullable UUID only) {
        return jdbc
                .sql("""
                        select card_id, number from trend_card_conclusion
                        where association_id = :association and (:only::uuid is null or card_id = :only)
                        order by number
                        """)
                .param("association", TenantContext.require())
                .param("only", only)
                .query((row, number) -> Map.entry(row.getObject("card_id", UUID.class), row.getInt("number")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private record Judged(UUID card, UUID by, Assessment assessment) {}

    private Map<UUID, List<Assessment>> assessments(@Nullable UUID only) {
        List<Judged> judged = jdbc.sql("""
                        select card_id, year, likelihood, impact, horizon, reason, assessed_by, version
                        from trend_assessment
                        where association_id = :association and (:only::uuid is null or card_id = :only)
                        order by year
                        """)
                .param("association", TenantContext.require())
                .param("only", only)
                .query((row, number) -> judged(row))
                .list();
        Map<UUID, Person> by = people.persons(judged.stream().map(Judged::by).collect(toSet()));
        return judged.stream()
                .collect(groupingBy(Judged::card, mapping(one -> named(one.assessment(), by.get(one.by())), toList())));
    }

    private static Judged judged(ResultSet row) throws SQLException {
        return new Judged(
                row.getObject("card_id", UUID.class),
                row.getObject("assessed_by", UUID.class),
                new Assessment(
                        row.getInt("year"),
                        row.getInt("likelihood"),
                        row.getInt("impact"),
                        time(row.getString("horizon")),
                        row.getString("reason"),
                        "",
                        row.getInt("version")));
    }

    private static @Nullable TrendTime time(@Nullable String name) {
        return name == null ? null : TrendTime.valueOf(name);
    }

    private static Assessment named(Assessment it, @Nullable Person by) {
        return new Assessment(
                it.year(),
                it.likelihood(),
                it.impact(),
                it.time(),
                it.reason(),
                by == null ? "" : by.name(),
                it.version());
    }

    /** What each card leans on, newest tip first; those without anything are left out. */
    Map<UUID, List<TrendEvidence>> evidence(@Nullable UUID only) {
        record Tied(UUID card, UUID tip, String shows) {}
        List<Tied> tied = jdbc.sql("""
                        select card_id, tip_id, shows from trend_evidence
                        where association_id = :association and (:only::uuid is null or card_id = :only)
                        """)
                .param("association", TenantContext.require())
                .param("only", only)
                .query((row, number) -> new Tied(
                        row.getObject("card_id", UUID.class),
                        row.getObject("tip_id", UUID.class),
                        row.getString("shows")))
                .list();
        Map<UUID, ScanTip> found = new HashMap<>();
        tips.all(tied.stream().map(Tied::tip).collect(toSet())).forEach(tip -> found.put(tip.id(), tip));
        return tied.stream()
                .flatMap(one -> Stream.ofNullable(found.get(one.tip()))
                        .map(tip -> Map.entry(one.card(), new TrendEvidence(tip, one.shows()))))
                .sorted(Comparator.comparing(
                        (Map.Entry<UUID, TrendEvidence> one) ->
                                one.getValue().tip().addedOn(),
                        Comparator.reverseOrder()))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
