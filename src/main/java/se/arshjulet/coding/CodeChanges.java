package se.arshjulet.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coding.Codebook.ChangeKind;

/** The codebook's history; only ever added to, but for the note that a change was taken back. */
@Repository
class CodeChanges {

    /** Changes of a code's words alone stand in nobody's way. */
    private static final String CAN_BE_UNDONE = """
            c.undone_at is null and c.kind in ('RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'RETIRED') and not exists (
                select 1 from code_change later where later.association_id = c.association_id
                    and later.ordinal > c.ordinal and later.undone_at is null and later.kind not in ('ADDED', 'DESCRIBED')
                    and (later.code_id = c.code_id or later.other_id = c.code_id
                        or c.kind = 'MERGED' and (later.code_id = c.other_id and later.kind in ('MERGED', 'RETIRED', 'SPLIT'))
                        or exists (select 1 from code_change_part p where p.change_id = c.id
                            and p.association_id = c.association_id
                            and (later.code_id = p.code_id or later.other_id = p.code_id))))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(
            UUID id,
            ChangeKind kind,
            UUID codeId,
            String name,
            @Nullable UUID otherId,
            String other,
            String reason,
            UUID by,
            java.time.Instant at,
            @Nullable UUID undoneBy,
            java.time.@Nullable Instant undoneAt,
            boolean canBeUndone) {}

    UUID add(ChangeKind kind, Code code, @Nullable UUID otherId, String other, String reason, UUID by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into code_change (id, association_id, kind, code_id, name, other_id, other, reason, changed_by,
                            changed_at)
                        values (:id, :association, :kind, :code, :name, :otherId, :other, :reason, :by, :now)
                        """)
                .param("id", id)
                .param("association", TenantContext.require())
                .param("kind", kind.name())
                .param("code", code.id())
                .param("name", code.name())
                .param("otherId", otherId)
                .param("other", other)
                .param("reason", reason)
                .param("by", by)
                .param("now", now())
                .update();
        return id;
    }

    void addPart(UUID change, UUID code) {
        jdbc.sql("insert into code_change_part (change_id, code_id, association_id) values (?, ?, ?)")
                .params(change, code, TenantContext.require())
                .update();
    }

    List<UUID> parts(UUID change) {
        return jdbc.sql("select code_id from code_change_part where association_id = ? and change_id = ?")
                .params(TenantContext.require(), change)
                .query(UUID.class)
                .list();
    }

    List<Row> list(int offset, int limit) {
        return jdbc.sql("select c.*, " + CAN_BE_UNDONE + """
                         as can_be_undone from code_change c where c.association_id = ?
                        order by c.ordinal desc offset ? limit ?
                        """)
                .params(TenantContext.require(), offset, limit)
                .query(CodeChanges::row)
                .list();
    }

    List<Row> of(UUID codeId) {
        return jdbc.sql("select c.*, " + CAN_BE_UNDONE + """
                         as can_be_undone from code_change c where c.association_id = :association
                            and (c.code_id = :code or c.other_id = :code or exists (select 1 from code_change_part p
                                where p.association_id = :association and p.change_id = c.id and p.code_id = :code))
                        order by c.ordinal desc
                        """)
                .param("association", TenantContext.require())
                .param("code", codeId)
                .query(CodeChanges::row)
                .list();
    }

    Optional<Row> find(UUID changeId) {
        return jdbc.sql("select c.*, " + CAN_BE_UNDONE
                        + " as can_be_undone from code_change c where c.association_id = ? and c.id = ?")
                .params(TenantContext.require(), changeId)
                .query(CodeChanges::row)
                .optional();
    }

    void undone(UUID changeId, UUID by) {
        jdbc.sql("update code_change set undone_by = ?, undone_at = ? where association_id = ? and id = ?")
                .params(by, now(), TenantContext.require(), changeId)
                .update();
    }

    static List<UUID> people(Collection<Row> rows) {
        return rows.stream()
                .flatMap(row -> java.util.stream.Stream.of(row.by(), row.undoneBy()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        OffsetDateTime undoneAt = row.getObject("undone_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                ChangeKind.valueOf(row.getString("kind")),
                row.getObject("code_id", UUID.class),
                row.getString("name"),
                row.getObject("other_id", UUID.class),
                row.getString("other"),
                row.getString("reason"),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_by", UUID.class),
                undoneAt == null ? null : undoneAt.toInstant(),
                row.getBoolean("can_be_undone"));
    }
}
