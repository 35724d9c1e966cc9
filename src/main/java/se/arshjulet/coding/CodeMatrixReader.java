package se.arshjulet.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.TextHead;

/** Counts in the database by code and text; who and when a text is of is the interviews' to say, so that is put on here. */
@Service
@Transactional(readOnly = true)
class CodeMatrixReader implements CodeMatrix {

    private static final java.text.Collator SWEDISH =
            java.text.Collator.getInstance(java.util.Locale.forLanguageTag("sv"));

    private final JdbcClient jdbc;
    private final InterviewTexts texts;
    private final CodeTable codes;

    CodeMatrixReader(JdbcClient jdbc, InterviewTexts texts, CodeTable codes) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.codes = codes;
    }

    private record Given(UUID code, UUID text, int units) {}

    @Override
    public Table by(Dimension dimension) {
        Access.coordinator();
        Map<UUID, TextHead> heads = texts.list().stream().collect(Collectors.toMap(TextHead::id, Function.identity()));
        List<Column> columns = heads.values().stream()
                .map(head -> column(head, dimension))
                .distinct()
                .sorted(Comparator.comparing((Column column) -> column.year() == null ? 0 : column.year())
                        .thenComparing(Column::label, SWEDISH))
                .toList();
        Map<UUID, List<Given>> byCode =
                given().stream().filter(it -> heads.containsKey(it.text())).collect(Collectors.groupingBy(Given::code));
        List<Row> rows = new ArrayList<>();
        for (CodeItem code : new CodeTree(codes.all()).living()) {
            List<Given> given = byCode.getOrDefault(code.id(), List.of());
            Map<Column, List<Given>> byColumn = given.stream()
                    .collect(Collectors.groupingBy(
                            it -> column(Objects.requireNonNull(heads.get(it.text())), dimension)));
            rows.add(new Row(
                    code,
                    columns.stream()
                            .map(column -> count(byColumn.getOrDefault(column, List.of()), heads))
                            .toList(),
                    count(given, heads)));
        }
        Map<Column, Integer> texts = new HashMap<>();
        heads.values().forEach(head -> texts.merge(column(head, dimension), 1, Integer::sum));
        return new Table(
                columns,
                columns.stream().map(column -> texts.getOrDefault(column, 0)).toList(),
                rows);
    }

    private static Column column(TextHead head, Dimension dimension) {
        return dimension == Dimension.MEMBER
                ? new Column(head.member(), head.memberId(), null)
                : new Column(String.valueOf(head.year()), null, head.year());
    }

    private static Count count(List<Given> given, Map<UUID, TextHead> heads) {
        Set<UUID> informants = new HashSet<>();
        given.forEach(it ->
                informants.add(Objects.requireNonNull(heads.get(it.text())).informantId()));
        return new Count(given.stream().mapToInt(Given::units).sum(), informants.size());
    }

    private List<Given> given() {
        return jdbc.sql("""
                        select uc.code_id, u.text_id, count(*) as units
                        from meaning_unit u join unit_code uc on uc.unit_id = u.id and uc.association_id = u.association_id
                        where u.association_id = :association and u.standing = 'AGREED' and u.removed_at is null
                            and u.withdrawn_at is null
                        group by uc.code_id, u.text_id
                        """)
                .param("association", TenantContext.require())
                .query((row, number) -> new Given(
                        row.getObject("code_id", UUID.class),
                        row.getObject("text_id", UUID.class),
                        row.getInt("units")))
                .list();
    }
}
