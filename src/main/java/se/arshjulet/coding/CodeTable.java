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
import se.arshjulet.coding.Codebook.Draft;
import se.arshjulet.coding.Codebook.State;
import se.arshjulet.interview.MappingArea;

/** The current association's codes. Whoever changes the codebook holds all of it: two mergers must not meet. */
@Repository
class CodeTable {

    private static final String ALL = """
            select c.id, c.parent_id, c.name, c.definition, c.used_for, c.not_used_for, c.example, c.area, c.state,
                c.merged_into, c.version
            from code c where c.association_id = :association order by c.name, c.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name, in Swedish order. */
    List<Code> all() {
        return jdbc.sql(ALL)
                .param("association", TenantContext.require())
                .query(CodeTable::code)
                .list();
    }

    /** Until the transaction ends nobody else changes the codebook. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('codebook ' || :association, 0))")
                .param("association", TenantContext.require().toString())
                .query((row, number) -> true)
                .single();
    }

    void add(Code code) {
        jdbc.sql("""
                        insert into code (id, association_id, parent_id, name, definition, used_for, not_used_for, example,
                            area, state, created_at, version)
                        values (:id, :association, :parent, :name, :definition, :usedFor, :notUsedFor, :example, :area,
                            'LIVING', :now, 0)
                        """)
                .params(java.util.Map.of(
                        "id", code.id(),
                        "association", TenantContext.require(),
                        "name", code.name(),
                        "definition", code.definition(),
                        "usedFor", code.usedFor(),
                        "notUsedFor", code.notUsedFor(),
                        "example", code.example(),
                        "now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .param("parent", code.parentId())
                .param("area", name(code.area()))
                .update();
    }

    void change(UUID id, Draft draft) {
        Code code = Code.of(id, draft);
        jdbc.sql("""
                        update code set name = :name, parent_id = :parent, definition = :definition, used_for = :usedFor,
                            not_used_for = :notUsedFor, example = :example, area = :area, version = version + 1
                        where id = :id and association_id = :association
                        """)
                .param("name", code.name())
                .param("parent", code.parentId())
                .param("definition", code.definition())
                .param("usedFor", code.usedFor())
                .param("notUsedFor", code.notUsedFor())
                .param("example", code.example())
                .param("area", name(code.area()))
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    void rename(UUID id, String name) {
        jdbc.sql("""
                        update code set name = :name, version = version + 1
                        where id = :id and association_id = :association
                        """)
                .param("name", name)
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    void move(UUID id, @Nullable UUID parent) {
        jdbc.sql("""
                        update code set parent_id = :parent, version = version + 1
                        where id = :id and association_id = :association
                        """)
                .param("parent", parent)
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    void set(Collection<UUID> ids, State state, @Nullable UUID mergedInto) {
        jdbc.sql("""
                        update code set state = :state, merged_into = :into, version = version + 1
                        where id in (:ids) and association_id = :association
                        """)
                .param("state", state.name())
                .param("into", mergedInto)
                .param("ids", ids)
                .param("association", TenantContext.require())
                .update();
    }

    /** Whether any unit carries it that is used or may come to be: what is removed, or set aside for another, is neither. */
    boolean isCarried(UUID id) {
        return jdbc.sql("""
                        select exists (select 1 from unit_code uc join meaning_unit u on u.id = uc.unit_id
                            where uc.association_id = :association and uc.code_id = :id and u.removed_at is null and u.standing <> 'ASIDE')
                        """)
                .param("association", TenantContext.require())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    static Optional<Code> find(Collection<Code> codes, @Nullable UUID id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    private static @Nullable String name(@Nullable MappingArea area) {
        return area == null ? null : area.name();
    }

    private static Code code(ResultSet row, int number) throws SQLException {
        String area = row.getString("area");
        return new Code(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                row.getString("definition"),
                row.getString("used_for"),
                row.getString("not_used_for"),
                row.getString("example"),
                area == null ? null : MappingArea.valueOf(area),
                State.valueOf(row.getString("state")),
                row.getObject("merged_into", UUID.class),
                row.getInt("version"));
    }
}
