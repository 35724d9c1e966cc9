package se.arshjulet.flow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.flow.Reconciliation.Move;
import se.arshjulet.flow.Reconciliation.Reopening;
import se.arshjulet.flow.Reconciliation.Word;
import se.arshjulet.flow.Reconciliations.State;

/** Reconciliations of the current association, with what is said in them. However many are read, it takes three statements. */
@Repository
class ReconciliationTable {

    private static final String HEADS = """
            select id, year, from_party, to_party, state, opened_at, due_on, closed_at, closed_by, close_reason,
              agreed_women, agreed_men, reopens, reopen_reason
            from flow_reconciliation where association_id = :association""";

    private final JdbcClient jdbc;
    private final SaidTable said;

    ReconciliationTable(JdbcClient jdbc, SaidTable said) {
        this.jdbc = jdbc;
        this.said = said;
    }

    /** Until the transaction ends nobody else opens one, or ends one because of new answers. */
    void lockAll() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "flow reconciliation " + TenantContext.require())
                .query((row, number) -> true)
                .single();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Reconciliation> lock(UUID id) {
        return heads(HEADS + " and id = :id for update", Map.of("id", id)).stream()
                .findFirst();
    }

    Optional<Reconciliation> find(UUID id) {
        return heads(HEADS + " and id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The open ones first, the longest due first; then the ended, the latest first. */
    List<Reconciliation> all() {
        return heads(
                HEADS + " order by state <> 'OPEN', case when state = 'OPEN' then due_on end, closed_at desc, id",
                Map.of());
    }

    /** Every one about these ways, the oldest first; withdrawn ones do not count. */
    List<Reconciliation> of(int year) {
        return heads(HEADS + " and year = :year and state <> 'WITHDRAWN' order by opened_at, id", Map.of("year", year));
    }

    /** Whether the way has been taken up again, by new answers or by the coordinator. */
    boolean isFollowed(Reconciliation it) {
        return jdbc.sql("""
                        select exists (
                          select from flow_reconciliation
                          where association_id = :association and year = :year and from_party = :from
                            and to_party = :to and (reopens = :id or opened_at > :at and id <> :id or state = 'OPEN'))
                        """)
                .param("association", TenantContext.require())
                .param("year", it.pair().year())
                .param("from", it.pair().from().name())
                .param("to", it.pair().to().name())
                .param("id", it.id())
                .param("at", it.openedAt().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** The one that the coordinator has had take it up again. */
    Optional<UUID> reopenedAs(UUID id) {
        return jdbc.sql("select id from flow_reconciliation where association_id = :association and reopens = :id")
                .param("association", TenantContext.require())
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** The latest of each way that was agreed on or explained; what the coordinator has had settled once more holds no longer. */
    List<Reconciliation> settled() {
        return heads(HEADS + """
                         and state in ('AGREED', 'EXPLAINED') and not exists (
                          select from flow_reconciliation again where again.reopens = flow_reconciliation.id)
                        and not exists (
                          select from flow_reconciliation later
                          where later.association_id = flow_reconciliation.association_id
                            and later.year = flow_reconciliation.year
                            and later.from_party = flow_reconciliation.from_party
                            and later.to_party = flow_reconciliation.to_party
                            and later.state in ('AGREED', 'EXPLAINED') and later.closed_at > flow_reconciliation.closed_at)
                        order by year desc, from_party, to_party
                        """, Map.of());
    }

    void open(UUID id, FlowPair pair, Instant at, LocalDate dueOn, @Nullable Reopening reopening, List<Word> words) {
        jdbc.sql("""
                        insert into flow_reconciliation
                          (id, association_id, year, from_party, to_party, state, opened_at, due_on,
                            reopens, reopen_reason)
                        values (:id, :association, :year, :from, :to, 'OPEN', :at, :due, :reopens, :reason)
                        """)
                .param("id", id)
                .param("association", TenantContext.require())
                .param("year", pair.year())
                .param("from", pair.from().name())
                .param("to", pair.to().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", dueOn)
                .param("reopens", reopening == null ? null : reopening.earlier(), java.sql.Types.OTHER)
                .param("reason", reopening == null ? null : reopening.reason(), java.sql.Types.VARCHAR)
                .update();
        said.putWords(id, words);
    }

    void close(UUID id, State state, @Nullable Figures agreed, @Nullable UUID by, @Nullable String reason, Instant at) {
        jdbc.sql("""
                        update flow_reconciliation set state = :state, closed_at = :at, closed_by = :by,
                          close_reason = :reason, agreed_women = :women, agreed_men = :men
                        where association_id = :association and id = :id
                        """)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by, java.sql.Types.OTHER)
                .param("reason", reason, java.sql.Types.VARCHAR)
                .param("women", agreed == null ? null : agreed.women().people(), java.sql.Types.BIGINT)
                .param("men", agreed == null ? null : agreed.men().people(), java.sql.Types.BIGINT)
                .param("association", TenantContext.require())
                .param("id", id)
                .update();
    }

    private record Head(Reconciliation without) {}

    private List<Reconciliation> heads(String sql, Map<String, ?> parameters) {
        List<Head> heads = jdbc.sql(sql)
                .param("association", TenantContext.require())
                .params(parameters)
                .query((row, number) -> new Head(head(row)))
                .list();
        if (heads.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = heads.stream().map(head -> head.without().id()).toList();
        Map<UUID, List<Word>> words = said.words(ids);
        Map<UUID, List<Move>> moves = said.moves(ids);
        return heads.stream()
                .map(Head::without)
                .map(it -> new Reconciliation(
                        it.id(),
                        it.pair(),
                        it.state(),
                        it.openedAt(),
                        it.dueOn(),
                        it.closedAt(),
                        it.closedBy(),
                        it.closeReason(),
                        it.agreed(),
                        it.reopening(),
                        words.getOrDefault(it.id(), List.of()),
                        moves.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static Reconciliation head(ResultSet row) throws SQLException {
        OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new Reconciliation(
                row.getObject("id", UUID.class),
                new FlowPair(
                        row.getInt("year"),
                        FlowParty.valueOf(Objects.requireNonNull(row.getString("from_party"))),
                        FlowParty.valueOf(Objects.requireNonNull(row.getString("to_party")))),
                State.valueOf(Objects.requireNonNull(row.getString("state"))),
                SaidTable.instant(row, "opened_at"),
                row.getObject("due_on", LocalDate.class),
                closedAt == null ? null : closedAt.toInstant(),
                row.getObject("closed_by", UUID.class),
                row.getString("close_reason"),
                SaidTable.figures(row, "agreed_women", "agreed_men"),
                reopening(row),
                List.of(),
                List.of());
    }

    private static @Nullable Reopening reopening(ResultSet row) throws SQLException {
        UUID earlier = row.getObject("reopens", UUID.class);
        return earlier == null ? null : new Reopening(earlier, row.getString("reopen_reason"));
    }
}
