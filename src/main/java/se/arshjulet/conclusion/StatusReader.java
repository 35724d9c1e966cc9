package se.arshjulet.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.Conclusions.Quote;

/** What the board has found, year by year; nothing that is not decided. */
@Component
class StatusReader {

    private static final String STATUSES = """
            select i.id, i.conclusion_id, f.year, i.decided_status, i.decided_grounds, v.ordinal,
                f.decided_on, f.minute_reference
            from follow_up_item i
            join follow_up f on f.id = i.follow_up_id
            join conclusion_version v on v.id = i.version_id
            join conclusion c on c.id = i.conclusion_id
            where i.association_id = ? and f.state = 'DECIDED' and i.decided_status is not null
                and (?::integer is null or c.number = ?)
            order by i.conclusion_id, f.year
            """;

    private static final String QUOTES = """
            select q.item_id, q.member_name, q.text
            from follow_up_quote q
            join follow_up_item i on i.id = q.item_id
            join conclusion c on c.id = i.conclusion_id
            where q.association_id = ? and (?::integer is null or c.number = ?)
            order by q.member_name
            """;

    private final JdbcClient jdbc;

    StatusReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Decided(
            int year,
            ConclusionStatus status,
            int versionOrdinal,
            String grounds,
            LocalDate decidedOn,
            String minuteReference,
            List<Quote> quotes) {}

    /** By konklusion, oldest first.
     * @param number of the one to read, or null for all of them */
    Map<UUID, List<Decided>> decided(@Nullable Integer number) {
        record Row(UUID conclusion, Decided decided) {}
        Map<UUID, List<Quote>> quotes = quotes(number);
        return jdbc
                .sql(STATUSES)
                .params(TenantContext.require(), number, number)
                .query((row, index) -> new Row(row.getObject("conclusion_id", UUID.class), decided(row, quotes)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::conclusion, Collectors.mapping(Row::decided, Collectors.toList())));
    }

    private Map<UUID, List<Quote>> quotes(@Nullable Integer number) {
        record Row(UUID item, Quote quote) {}
        return jdbc
                .sql(QUOTES)
                .params(TenantContext.require(), number, number)
                .query((row, index) -> new Row(
                        row.getObject("item_id", UUID.class),
                        new Quote(row.getString("member_name"), row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::item, Collectors.mapping(Row::quote, Collectors.toList())));
    }

    private static Decided decided(ResultSet row, Map<UUID, List<Quote>> quotes) throws SQLException {
        return new Decided(
                row.getInt("year"),
                ConclusionStatus.valueOf(row.getString("decided_status")),
                row.getInt("ordinal"),
                row.getString("decided_grounds"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("minute_reference"),
                quotes.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }
}
