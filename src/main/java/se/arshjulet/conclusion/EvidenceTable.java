package se.arshjulet.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.conclusion.Evidence.Loss;
import se.arshjulet.conclusion.Evidence.Subject;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.interview.MappingArea;

/** The rows of what konklusioner lean on in the interviews. */
@Component
class EvidenceTable {

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            UUID unitId,
            Stance stance,
            String why,
            UUID writtenBy,
            Instant writtenAt,
            @Nullable Instant lostAt,
            String lostBecause,
            boolean settled,
            @Nullable Instant returnedAt,
            String returnedBecause) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("unit_id", UUID.class),
                    Stance.valueOf(row.getString("stance")),
                    row.getString("why"),
                    row.getObject("written_by", UUID.class),
                    row.getObject("written_at", OffsetDateTime.class).toInstant(),
                    instant(row, "lost_at"),
                    row.getString("lost_because"),
                    row.getBoolean("settled"),
                    instant(row, "returned_at"),
                    row.getString("returned_because"));
        }

        private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
            OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
    }

    List<Row> of(Subject subject) {
        return jdbc.sql("""
                        select id, unit_id, stance, why, written_by, written_at, lost_at, lost_because,
                          settled_at is not null as settled, returned_at, returned_because
                        from conclusion_evidence
                        where association_id = ? and coalesce(conclusion_id, draft_id) = ? and removed_at is null
                        order by lost_at is not null, written_at, id""")
                .params(TenantContext.require(), id(subject))
                .query(Row::of)
                .list();
    }

    /** What is not lost, as far as its spread goes. */
    List<Spread.Piece> pieces(Subject subject) {
        return piecesOf(List.of(id(subject))).getOrDefault(id(subject), List.of());
    }

    /** The same of several, by konklusion or draft. */
    Map<UUID, List<Spread.Piece>> piecesOf(Collection<UUID> subjects) {
        record Of(UUID subject, Spread.Piece piece) {}
        return jdbc
                .sql("""
                        select coalesce(conclusion_id, draft_id) as subject, stance, informant_id, member_id, area, year
                        from conclusion_evidence
                        where association_id = :association and coalesce(conclusion_id, draft_id) = any(:subjects)
                          and removed_at is null and lost_at is null order by written_at, id""")
                .param("association", TenantContext.require())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, number) -> new Of(
                        row.getObject("subject", UUID.class),
                        new Spread.Piece(
                                Stance.valueOf(row.getString("stance")),
                                row.getObject("informant_id", UUID.class),
                                row.getObject("member_id", UUID.class),
                                Optional.ofNullable(row.getString("area"))
                                        .map(MappingArea::valueOf)
                                        .orElse(null),
                                row.getInt("year"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::subject, Collectors.mapping(Of::piece, Collectors.toList())));
    }

    /** @return false if it is leaned on already */
    boolean add(Subject subject, UnitView unit, Stance stance, String why, UUID by, Instant now) {
        return jdbc.sql("""
                        insert into conclusion_evidence (id, association_id, conclusion_id, draft_id, unit_id, stance, why,
                          informant_id, member_id, area, year, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                UUID.randomUUID(),
                                TenantContext.require(),
                                subject.conclusion(),
                                subject.draft(),
                                unit.id(),
                                stance.name(),
                                why,
                                unit.informantId(),
                                unit.memberId(),
                                unit.area() == null ? null : unit.area().name(),
                                unit.year(),
                                by,
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Whether it may be changed: a konklusion's always, a draft's while it is written. The draft stays so until the transaction
     * ends. */
    boolean isOpen(Subject subject) {
        return subject.draft() == null || isWritten(subject.draft());
    }

    boolean isOpen(UUID evidence) {
        return jdbc.sql(
                        "select draft_id from conclusion_evidence where association_id = ? and id = ? and draft_id is not null")
                .params(TenantContext.require(), evidence)
                .query(UUID.class)
                .optional()
                .map(this::isWritten)
                .orElse(true);
    }

    private boolean isWritten(UUID draft) {
        return jdbc.sql("""
                        select state in ('WRITING', 'REWRITING') from conclusion_draft
                        where association_id = ? and id = ? for share""")
                .params(TenantContext.require(), draft)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The number of the konklusion that leans on it; empty where a draft does. */
    Optional<Integer> holding(UUID evidence) {
        return jdbc.sql("""
                        select c.number from conclusion_evidence e
                        join conclusion c on c.id = e.conclusion_id and c.association_id = e.association_id
                        where e.association_id = ? and e.id = ?""")
                .params(TenantContext.require(), evidence)
                .query(Integer.class)
                .optional();
    }

    /** @return false if it is not there, or removed */
    boolean change(UUID id, Stance stance, String why) {
        return jdbc.sql("""
                        update conclusion_evidence set stance = ?, why = ?
                        where association_id = ? and id = ? and removed_at is null""")
                        .params(stance.name(), why, TenantContext.require(), id)
                        .update()
                == 1;
    }

    boolean remove(UUID id, Instant now) {
        return jdbc.sql("""
                        update conclusion_evidence set removed_at = ?
                        where association_id = ? and id = ? and removed_at is null""")
                        .params(Timestamp.from(now), TenantContext.require(), id)
                        .update()
                == 1;
    }

    /** @return false if it was there already, or another has taken its place */
    boolean bringBack(UUID id) {
        return jdbc.sql("""
                        update conclusion_evidence e set removed_at = null
                        where association_id = ? and id = ? and removed_at is not null and not exists (
                          select from conclusion_evidence o where o.association_id = e.association_id
                            and o.unit_id = e.unit_id and o.removed_at is null
                            and coalesce(o.conclusion_id, o.draft_id) = coalesce(e.conclusion_id, e.draft_id))""").params(TenantContext.require(), id).update() == 1;
    }

    /** The unit is used no more: that it was leaned on stays, whose words they were does not. */
    int lose(UUID unitId, String because, Instant now) {
        return jdbc.sql("""
                        update conclusion_evidence set lost_at = ?, lost_because = ?, informant_id = null, member_id = null,
                          area = null, year = null, returned_at = null, returned_because = ''
                        where association_id = ? and unit_id = ? and lost_at is null""")
                .params(Timestamp.from(now), because, TenantContext.require(), unitId)
                .update();
    }

    boolean hasLost(UUID unitId) {
        return jdbc.sql("""
                        select exists (select from conclusion_evidence
                          where association_id = ? and unit_id = ? and lost_at is not null)""")
                .params(TenantContext.require(), unitId)
                .query(Boolean.class)
                .single();
    }

    /** The unit is used again, and whose words they are is known again. That somebody found the konklusion to stand without it is
     * no longer of use. */
    int giveBack(UnitView unit, String because, Instant now) {
        return jdbc.sql("""
                        update conclusion_evidence set lost_at = null, lost_because = '', settled_at = null, settled_by = null,
                          informant_id = ?, member_id = ?, area = ?, year = ?, returned_at = ?, returned_because = ?
                        where association_id = ? and unit_id = ? and lost_at is not null""")
                .params(
                        unit.informantId(),
                        unit.memberId(),
                        unit.area() == null ? null : unit.area().name(),
                        unit.year(),
                        Timestamp.from(now),
                        because,
                        TenantContext.require(),
                        unit.id())
                .update();
    }

    void settle(Subject subject, UUID by, Instant now) {
        jdbc.sql("""
                        update conclusion_evidence set settled_at = ?, settled_by = ?
                        where association_id = ? and coalesce(conclusion_id, draft_id) = ? and lost_at is not null
                          and settled_at is null""")
                .params(Timestamp.from(now), by, TenantContext.require(), id(subject))
                .update();
    }

    List<Loss> losses() {
        return jdbc.sql("""
                        select c.number, v.wording, count(*) as lost
                        from conclusion_evidence e
                        join conclusion c on c.id = e.conclusion_id and c.association_id = e.association_id
                        join conclusion_version v on v.conclusion_id = c.id and v.association_id = c.association_id
                          and v.ordinal = (select max(o.ordinal) from conclusion_version o
                                           where o.association_id = c.association_id and o.conclusion_id = c.id)
                        where e.association_id = ? and e.lost_at is not null and e.settled_at is null
                          and e.removed_at is null
                        group by c.number, v.wording order by c.number""").param(TenantContext.require()).query(Loss.class).list();
    }

    /** The numbers of the konklusioner that lean on each of the units, or on anything that an informant has said. */
    Map<UUID, List<Integer>> leaning(Collection<UUID> unitIds) {
        record Use(UUID unit, int number) {}
        return jdbc
                .sql("""
                        select distinct e.unit_id, c.number from conclusion_evidence e
                        join conclusion c on c.id = e.conclusion_id and c.association_id = e.association_id
                        where e.association_id = :association and e.unit_id = any(:units) and e.removed_at is null
                        order by c.number""")
                .param("association", TenantContext.require())
                .param("units", unitIds.toArray(UUID[]::new))
                .query((row, number) -> new Use(row.getObject("unit_id", UUID.class), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Use::unit, Collectors.mapping(Use::number, Collectors.toList())));
    }

    List<Integer> leaningOnInformant(UUID informantId) {
        return jdbc.sql("""
                        select distinct c.number from conclusion_evidence e
                        join conclusion c on c.id = e.conclusion_id and c.association_id = e.association_id
                        where e.association_id = ? and e.informant_id = ? and e.removed_at is null order by c.number""")
                .params(TenantContext.require(), informantId)
                .query(Integer.class)
                .list();
    }

    /** A draft leans on what those that it comes from lean on, but on nothing twice. */
    void copy(Collection<UUID> conclusions, UUID draft) {
        jdbc.sql("""
                        insert into conclusion_evidence (id, association_id, draft_id, unit_id, stance, why, informant_id,
                          member_id, area, year, written_by, written_at)
                        select distinct on (e.unit_id) gen_random_uuid(), e.association_id, cast(:draft as uuid), e.unit_id,
                          e.stance, e.why, e.informant_id, e.member_id, e.area, e.year, e.written_by, e.written_at
                        from conclusion_evidence e
                        where e.association_id = :association and e.conclusion_id = any(:conclusions)
                          and e.removed_at is null and e.lost_at is null and not exists (
                            select from conclusion_evidence o where o.association_id = e.association_id
                              and o.draft_id = :draft and o.unit_id = e.unit_id)
                        order by e.unit_id, e.written_at
                        on conflict do nothing""")
                .param("association", TenantContext.require())
                .param("conclusions", conclusions.toArray(UUID[]::new))
                .param("draft", draft)
                .update();
    }

    /** What a draft leans on, the konklusion that it became leans on. */
    void adopt(UUID draft, UUID conclusion) {
        jdbc.sql("""
                        insert into conclusion_evidence (id, association_id, conclusion_id, unit_id, stance, why, informant_id,
                          member_id, area, year, written_by, written_at)
                        select gen_random_uuid(), association_id, cast(:conclusion as uuid), unit_id, stance, why, informant_id,
                          member_id, area, year, written_by, written_at
                        from conclusion_evidence
                        where association_id = :association and draft_id = :draft and removed_at is null and lost_at is null
                        on conflict do nothing""")
                .param("association", TenantContext.require())
                .param("conclusion", conclusion)
                .param("draft", draft)
                .update();
    }

    private static UUID id(Subject subject) {
        return Objects.requireNonNull(subject.conclusion() == null ? subject.draft() : subject.conclusion());
    }
}
