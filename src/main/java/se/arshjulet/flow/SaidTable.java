package se.arshjulet.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.flow.Reconciliation.Move;
import se.arshjulet.flow.Reconciliation.Word;

/** What members state in the reconciliations of the current association, and what they say to settle them. */
@Repository
class SaidTable {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SaidTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the ends state now, while it is open. */
    void replaceWords(UUID id, List<Word> words) {
        jdbc.sql("delete from flow_word where association_id = :association and reconciliation_id = :id")
                .param("association", TenantContext.require())
                .param("id", id)
                .update();
        putWords(id, words);
    }

    void putWords(UUID id, List<Word> words) {
        int place = 0;
        for (Word word : words) {
            jdbc.sql("""
                            insert into flow_word
                              (association_id, reconciliation_id, membership_id, member_name, side, place, figures)
                            values (:association, :id, :member, :name, :side, :place, :figures::jsonb)
                            """)
                    .param("association", TenantContext.require())
                    .param("id", id)
                    .param("member", word.memberId())
                    .param("name", word.memberName())
                    .param("side", word.side().name())
                    .param("place", place++)
                    .param("figures", write(word.figures()))
                    .update();
        }
    }

    void add(UUID id, Move move) {
        Figures proposes = move.proposes();
        jdbc.sql("""
                        insert into flow_move
                          (association_id, reconciliation_id, number, membership_id, women, men, explanation, by_account, at)
                        values (:association, :id, :number, :member, :women, :men, :explanation, :by, :at)
                        """)
                .param("association", TenantContext.require())
                .param("id", id)
                .param("number", move.number())
                .param("member", move.memberId())
                .param("women", proposes == null ? null : proposes.women().people(), java.sql.Types.BIGINT)
                .param("men", proposes == null ? null : proposes.men().people(), java.sql.Types.BIGINT)
                .param("explanation", move.explanation(), java.sql.Types.VARCHAR)
                .param("by", move.by())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<UUID, List<Word>> words(Collection<UUID> ids) {
        record Row(UUID id, Word word) {}
        return jdbc
                .sql("""
                        select reconciliation_id, membership_id, member_name, side, figures from flow_word
                        where association_id = :association and reconciliation_id in (:ids)
                        order by reconciliation_id, side desc, place
                        """)
                .param("association", TenantContext.require())
                .param("ids", ids)
                .query((row, number) -> new Row(
                        row.getObject("reconciliation_id", UUID.class),
                        new Word(
                                row.getObject("membership_id", UUID.class),
                                row.getString("member_name"),
                                Side.valueOf(Objects.requireNonNull(row.getString("side"))),
                                read(row.getString("figures")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::id, Collectors.mapping(Row::word, Collectors.toList())));
    }

    Map<UUID, List<Move>> moves(Collection<UUID> ids) {
        record Row(UUID id, Move move) {}
        return jdbc
                .sql("""
                        select reconciliation_id, number, membership_id, women, men, explanation, by_account, at
                        from flow_move where association_id = :association and reconciliation_id in (:ids)
                        order by reconciliation_id, number
                        """)
                .param("association", TenantContext.require())
                .param("ids", ids)
                .query((row, number) -> new Row(
                        row.getObject("reconciliation_id", UUID.class),
                        new Move(
                                row.getInt("number"),
                                row.getObject("membership_id", UUID.class),
                                figures(row, "women", "men"),
                                row.getString("explanation"),
                                row.getObject("by_account", UUID.class),
                                instant(row, "at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::id, Collectors.mapping(Row::move, Collectors.toList())));
    }

    static @Nullable Figures figures(ResultSet row, String women, String men) throws SQLException {
        Long itsWomen = row.getObject(women, Long.class);
        Long itsMen = row.getObject(men, Long.class);
        return itsWomen == null || itsMen == null ? null : Figures.of(itsWomen, itsMen);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private String write(Figures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Figures read(String figures) {
        try {
            return json.readValue(figures, Figures.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
