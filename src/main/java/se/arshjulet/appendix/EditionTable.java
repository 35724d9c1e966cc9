package se.arshjulet.appendix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.appendix.Appendices.Edition;
import se.arshjulet.base.TenantContext;

/** What was decided. Rows are added and never changed. */
@Repository
class EditionTable {

    private final JdbcClient jdbc;

    EditionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The caller holds the year's lock, so that the numbers follow each other. */
    UUID add(Content content, UUID by, String byName, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into appendix_edition (id, association_id, year, number, reason, decided_by, decided_by_name,
                          decided_at, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(
                        id,
                        TenantContext.require(),
                        content.year(),
                        content.edition(),
                        content.reason(),
                        by,
                        byName,
                        Timestamp.from(at),
                        ContentJson.write(content))
                .update();
        return id;
    }

    /** 0 if nothing is decided about the year. */
    int last(int year) {
        return jdbc.sql("select coalesce(max(number), 0) from appendix_edition where association_id = ? and year = ?")
                .params(TenantContext.require(), year)
                .query(Integer.class)
                .single();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from appendix_edition where association_id = ?")
                .param(TenantContext.require())
                .query(Integer.class)
                .list();
    }

    List<Edition> of(int year) {
        return jdbc.sql("""
                        select id, year, number, reason, decided_by_name, decided_at, content from appendix_edition
                        where association_id = ? and year = ? order by number desc""")
                .params(TenantContext.require(), year)
                .query(EditionTable::edition)
                .list();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("reason"),
                row.getString("decided_by_name"),
                row.getTimestamp("decided_at").toInstant(),
                ContentJson.read(row.getString("content")).items());
    }
}
