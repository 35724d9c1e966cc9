package se.arshjulet.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** Who reads which text. Whoever marks, or says that she is done, holds her line first; whoever compares holds both. */
@Repository
class CodingTable {

    private static final String ALL_LINES = """
            select id, text_id, coder, begun_at, done_at, ended_by, ended_because, set_aside_at from text_coding
            where association_id = :association
            """;

    /** A reading that is set aside takes no part in anything. */
    private static final String LINES = ALL_LINES + " and set_aside_at is null ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CodingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Line(
            UUID id,
            UUID textId,
            UUID coder,
            Instant begunAt,
            @Nullable Instant doneAt,
            @Nullable UUID endedBy,
            String endedBecause,
            @Nullable Instant setAsideAt) {

        boolean isDone() {
            return doneAt != null;
        }
    }

    List<Line> all() {
        return jdbc.sql(LINES + "order by begun_at, id")
                .param("association", TenantContext.require())
                .query(CodingTable::line)
                .list();
    }

    /** She who began first first. */
    List<Line> of(UUID textId) {
        return jdbc.sql(LINES + "and text_id = :text order by begun_at, id")
                .param("association", TenantContext.require())
                .param("text", textId)
                .query(CodingTable::line)
                .list();
    }

    /** Readings of hers that somebody has set aside. */
    List<Line> aside(UUID coder) {
        return jdbc.sql(ALL_LINES + " and set_aside_at is not null and coder = :coder")
                .param("association", TenantContext.require())
                .param("coder", coder)
                .query(CodingTable::line)
                .list();
    }

    /** The same, held until the transaction ends; others who want to begin wait too. */
    List<Line> hold(UUID textId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('coding ' || :text, 0))")
                .param("text", textId.toString())
                .query((row, number) -> true)
                .single();
        return jdbc.sql(LINES + "and text_id = :text order by begun_at, id for update")
                .param("association", TenantContext.require())
                .param("text", textId)
                .query(CodingTable::line)
                .list();
    }

    void begin(UUID textId, UUID informantId, UUID coder) {
        jdbc.sql("""
                        insert into text_coding (id, association_id, text_id, informant_id, coder, begun_at)
                        values (:id, :association, :text, :informant, :coder, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("association", TenantContext.require())
                .param("text", textId)
                .param("informant", informantId)
                .param("coder", coder)
                .param("now", now())
                .update();
    }

    void done(UUID id) {
        jdbc.sql("update text_coding set done_at = :now where id = :id and association_id = :association")
                .param("now", now())
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    /** Somebody else ends her reading.
     * @param aside it counts no more; else as if she were done */
    void end(UUID id, boolean aside, UUID by, String because) {
        jdbc.sql("""
                        update text_coding set ended_by = :by, ended_because = :because,
                            done_at = case when :aside then null else :now end,
                            set_aside_at = case when :aside then :now end
                        where id = :id and association_id = :association
                        """)
                .param("by", by)
                .param("because", because)
                .param("aside", aside)
                .param("now", now())
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    /** She goes on. */
    void open(UUID id) {
        jdbc.sql("""
                        update text_coding set done_at = null, set_aside_at = null, ended_by = null, ended_because = ''
                        where id = :id and association_id = :association
                        """)
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from text_coding where id = :id and association_id = :association")
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    List<UUID> textsOf(UUID informantId) {
        return jdbc.sql("select distinct text_id from text_coding where association_id = ? and informant_id = ?")
                .params(TenantContext.require(), informantId)
                .query(UUID.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("text_id", UUID.class),
                row.getObject("coder", UUID.class),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                instant(row, "done_at"),
                row.getObject("ended_by", UUID.class),
                row.getString("ended_because"),
                instant(row, "set_aside_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
