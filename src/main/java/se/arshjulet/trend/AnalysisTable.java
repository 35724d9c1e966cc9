package se.arshjulet.trend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.trend.TrendAnalyses.Part;

/** The current association's analyses as they are written. */
@Repository
class AnalysisTable {

    private static final String ROWS = """
            select id, year, edition, because, introduction, essence, doing, matter, decided_by, decided_at
            from trend_analysis where association_id = :association
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    AnalysisTable(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param matter of what is decided */
    record Row(
            UUID id,
            int year,
            int edition,
            String because,
            String introduction,
            String essence,
            String doing,
            @Nullable AnalysisMatter matter,
            @Nullable UUID decidedBy,
            @Nullable LocalDate decidedOn) {

        boolean isDecided() {
            return matter != null;
        }

        String text(Part part) {
            return switch (part) {
                case INTRODUCTION -> introduction;
                case ESSENCE -> essence;
                case DOING -> doing;
            };
        }
    }

    /** Newest year first, and of a year the newest edition. */
    List<Row> all() {
        return jdbc.sql(ROWS + " order by year desc, edition desc")
                .param("association", TenantContext.require())
                .query((row, number) -> row(row))
                .list();
    }

    /** The year's editions, newest first. */
    List<Row> of(int year) {
        return jdbc.sql(ROWS + " and year = :year order by edition desc")
                .param("association", TenantContext.require())
                .param("year", year)
                .query((row, number) -> row(row))
                .list();
    }

    /** The newest edition; until the transaction ends nobody else changes it. */
    Optional<Row> hold(int year) {
        return jdbc.sql(ROWS + " and year = :year order by edition desc limit 1 for update")
                .param("association", TenantContext.require())
                .param("year", year)
                .query((row, number) -> row(row))
                .optional();
    }

    private Row row(ResultSet row) throws SQLException {
        String matter = row.getString("matter");
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("edition"),
                row.getString("because"),
                row.getString("introduction"),
                row.getString("essence"),
                row.getString("doing"),
                matter == null ? null : read(matter),
                row.getObject("decided_by", UUID.class),
                decided == null ? null : LocalDate.ofInstant(decided.toInstant(), clock.getZone()));
    }

    private AnalysisMatter read(String matter) {
        try {
            return json.readValue(matter, AnalysisMatter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was decided cannot be read", e);
        }
    }

    /** The first of the year; does nothing if somebody else was just before. */
    void begin(int year) {
        jdbc.sql("""
                        insert into trend_analysis (id, association_id, year, edition)
                        values (:id, :association, :year, 1) on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("association", TenantContext.require())
                .param("year", year)
                .update();
    }

    /** Another edition with the same texts. */
    void correct(Row decided, String because) {
        jdbc.sql("""
                        insert into trend_analysis (id, association_id, year, edition, because, introduction, essence, doing)
                        values (:id, :association, :year, :edition, :because, :introduction, :essence, :doing)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("association", TenantContext.require())
                .param("year", decided.year())
                .param("edition", decided.edition() + 1)
                .param("because", because.strip())
                .param("introduction", decided.introduction())
                .param("essence", decided.essence())
                .param("doing", decided.doing())
                .update();
    }

    void write(Row row, Part part, String html) {
        String column =
                switch (part) {
                    case INTRODUCTION -> "introduction";
                    case ESSENCE -> "essence";
                    case DOING -> "doing";
                };
        jdbc.sql("update trend_analysis set " + column + " = :html where id = :id and association_id = :association")
                .param("html", html)
                .param("id", row.id())
                .param("association", TenantContext.require())
                .update();
    }

    void decide(Row row, AnalysisMatter matter, UUID by) {
        try {
            jdbc.sql("""
                            update trend_analysis set matter = :matter::jsonb, decided_by = :by, decided_at = :now
                            where id = :id and association_id = :association
                            """)
                    .param("matter", json.writeValueAsString(matter))
                    .param("by", by)
                    .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("id", row.id())
                    .param("association", TenantContext.require())
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
