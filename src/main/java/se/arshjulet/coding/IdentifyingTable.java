package se.arshjulet.coding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coding.Coding.Identifying;

/** What in the texts tells who somebody is. */
@Repository
class IdentifyingTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    IdentifyingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Identifying> of(UUID textId) {
        return jdbc.sql("""
                        select id, starts_at, ends_at from identifying_span
                        where association_id = ? and text_id = ? order by starts_at, ends_at
                        """)
                .params(TenantContext.require(), textId)
                .query((row, number) -> new Identifying(
                        row.getObject("id", UUID.class), new TextSpan(row.getInt("starts_at"), row.getInt("ends_at"))))
                .list();
    }

    /** By text, all with one statement. */
    Map<UUID, List<TextSpan>> of(Collection<UUID> textIds) {
        if (textIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select text_id, starts_at, ends_at from identifying_span
                        where association_id = :association and text_id in (:texts)
                        """)
                .param("association", TenantContext.require())
                .param("texts", textIds)
                .query((row, number) -> Map.entry(
                        row.getObject("text_id", UUID.class),
                        new TextSpan(row.getInt("starts_at"), row.getInt("ends_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The very same piece again is the one that is there. */
    UUID add(UUID textId, TextSpan at, UUID by) {
        jdbc.sql("""
                        insert into identifying_span (id, association_id, text_id, starts_at, ends_at, marked_by, marked_at)
                        values (:id, :association, :text, :start, :end, :by, :now) on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("association", TenantContext.require())
                .param("text", textId)
                .param("start", at.start())
                .param("end", at.end())
                .param("by", by)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
                        select id from identifying_span
                        where association_id = ? and text_id = ? and starts_at = ? and ends_at = ?
                        """)
                .params(TenantContext.require(), textId, at.start(), at.end())
                .query(UUID.class)
                .single();
    }

    void remove(UUID textId, UUID spanId) {
        jdbc.sql("delete from identifying_span where association_id = ? and text_id = ? and id = ?")
                .params(TenantContext.require(), textId, spanId)
                .update();
    }

    void removeAll(UUID textId) {
        jdbc.sql("delete from identifying_span where association_id = ? and text_id = ?")
                .params(TenantContext.require(), textId)
                .update();
    }
}
