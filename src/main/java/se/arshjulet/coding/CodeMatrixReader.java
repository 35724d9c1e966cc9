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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.coding.CodeCounts.Given;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.TextHead;

/** Counts in the database by code and text; who and when a text is of is the interviews' to say, so that is put on here. */
@Service
@Transactional(readOnly = true)
class CodeMatrixReader implements CodeMatrix {

    private static final java.text.Collator SWEDISH =
            java.text.Collator.getInstance(java.util.Locale.forLanguageTag("sv"));

    private final InterviewTexts texts;
    private final CodeTable codes;
    private final CodeCounts counts;

    CodeMatrixReader(InterviewTexts texts, CodeTable codes, CodeCounts counts) {
        this.texts = texts;
        this.codes = codes;
        this.counts = counts;
    }

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
        List<CodeItem> living = new CodeTree(codes.all()).living();
        Set<UUID> above =
                living.stream().map(CodeItem::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, List<Given>> byCode = counts.agreed(living).stream()
                .filter(it -> heads.containsKey(it.text()))
                .collect(Collectors.groupingBy(Given::code));
        List<Row> rows = new ArrayList<>();
        for (CodeItem code : living) {
            List<Given> given = byCode.getOrDefault(code.id(), List.of());
            Map<Column, List<Given>> byColumn = given.stream()
                    .collect(Collectors.groupingBy(
                            it -> column(Objects.requireNonNull(heads.get(it.text())), dimension)));
            rows.add(new Row(
                    code,
                    above.contains(code.id()),
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
}
