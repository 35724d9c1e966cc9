package se.arshjulet.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coding.Codebook.CodeItem;

/**
 * How many units carry a code or one that stands under it, a unit with two of them counted once. The codebook, the matrix and what
 * is taken along all count here, so that the same code has the same number wherever it is read.
 */
@Repository
class CodeCounts {

    private static final String CARRIED = """
             from meaning_unit u
            join unit_code uc on uc.unit_id = u.id and uc.association_id = u.association_id
            """;
    private static final String IN_BRANCHES =
            CARRIED + " join unnest(:codes, :tops) as branch (code, top) on branch.code = uc.code_id ";
    private static final String USED =
            " where u.association_id = :association and u.removed_at is null and u.withdrawn_at is null ";

    private final JdbcClient jdbc;

    CodeCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Given(UUID code, UUID text, int units) {

        static Given of(ResultSet row, int number) throws SQLException {
            return new Given(
                    row.getObject("code", UUID.class), row.getObject("text_id", UUID.class), row.getInt("units"));
        }
    }

    /** What is agreed, by code and text; where there is none there is no line.
     * @param living of all the association's, since it is by them that it is known what stands under what */
    List<Given> agreed(List<CodeItem> living) {
        Set<UUID> above = above(living);
        // To sort out what is counted twice costs more than to count, and a code that stands alone never is.
        List<Given> given = jdbc
                .sql("select uc.code_id as code, u.text_id, count(*) as units" + CARRIED + USED
                        + "and u.standing = 'AGREED' group by uc.code_id, u.text_id")
                .param("association", TenantContext.require())
                .query(Given::of)
                .list()
                .stream()
                .filter(it -> !above.contains(it.code()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!above.isEmpty()) {
            given.addAll(counted(
                            "select code, text_id, count(*) as units from (select distinct branch.top as code, u.text_id, u.id"
                                    + IN_BRANCHES + USED
                                    + "and u.standing = 'AGREED') carried group by code, text_id",
                            living,
                            above)
                    .query(Given::of)
                    .list());
        }
        return given;
    }

    /** What the coder has marked and is not agreed yet, by code. */
    Map<UUID, Integer> underWay(List<CodeItem> living, UUID coder) {
        return counted(
                        "select branch.top, count(distinct u.id) as units" + IN_BRANCHES + USED
                                + "and u.standing = 'OWN' and u.coder = :coder group by branch.top",
                        living,
                        living.stream().map(CodeItem::id).collect(Collectors.toSet()))
                .param("coder", coder)
                .query((row, number) -> Map.entry(row.getObject("top", UUID.class), row.getInt("units")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Codes that others stand under. */
    static Set<UUID> above(List<CodeItem> living) {
        return living.stream().map(CodeItem::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Each code stands in its own branch and in those of the codes above it.
     * @param wanted the branches */
    private JdbcClient.StatementSpec counted(String sql, List<CodeItem> living, Set<UUID> wanted) {
        Map<UUID, CodeItem> byId = living.stream().collect(Collectors.toMap(CodeItem::id, Function.identity()));
        List<UUID> codes = new ArrayList<>();
        List<UUID> tops = new ArrayList<>();
        for (CodeItem code : living) {
            for (CodeItem top = code; top != null; top = byId.get(top.parentId())) {
                if (wanted.contains(top.id())) {
                    codes.add(code.id());
                    tops.add(top.id());
                }
            }
        }
        return jdbc.sql(sql)
                .param("association", TenantContext.require())
                .param("codes", codes.toArray(UUID[]::new))
                .param("tops", tops.toArray(UUID[]::new));
    }
}
