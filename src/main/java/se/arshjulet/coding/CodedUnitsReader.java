package se.arshjulet.coding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.InterviewTexts.TextHead;

/** Reads what is agreed, a page at a time, in the order of the texts. */
@Service
@Transactional(readOnly = true)
class CodedUnitsReader implements CodedUnits {

    private static final String AGREED = """
             from meaning_unit u
            join unnest(:texts) with ordinality as t (id, place) on t.id = u.text_id
            where u.association_id = :association and u.standing = 'AGREED' and u.removed_at is null
                and u.withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final InterviewTexts texts;
    private final IdentifyingTable identifying;
    private final CodeTable codes;

    CodedUnitsReader(JdbcClient jdbc, InterviewTexts texts, IdentifyingTable identifying, CodeTable codes) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.identifying = identifying;
        this.codes = codes;
    }

    @Override
    public List<UnitView> find(Collection<UUID> unitIds) {
        Access.coordinator();
        if (unitIds.isEmpty()) {
            return List.of();
        }
        List<Unit> units = jdbc.sql("select " + UnitTable.COLUMNS + """
                         from meaning_unit u where u.association_id = :association and u.id in (:ids)
                            and (u.standing = 'AGREED' and u.removed_at is null or u.withdrawn_at is not null)
                        """)
                .param("association", TenantContext.require())
                .param("ids", unitIds)
                .query(UnitTable::unit)
                .list();
        Map<UUID, TextHead> heads = heads(head -> true);
        List<UUID> order = List.copyOf(heads.keySet());
        return views(
                units.stream()
                        .sorted(Comparator.comparingInt((Unit unit) -> order.indexOf(unit.textId()))
                                .thenComparingInt(unit -> unit.at().start())
                                .thenComparing(Unit::id))
                        .toList(),
                heads);
    }

    @Override
    public int count(Filter filter) {
        Access.coordinator();
        Map<UUID, TextHead> heads = heads(head -> isWanted(head, filter));
        return asked("select count(*)" + AGREED + narrowed(filter), filter, heads)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<UnitView> list(Filter filter, int offset, int limit) {
        Access.coordinator();
        Map<UUID, TextHead> heads = heads(head -> isWanted(head, filter));
        List<Unit> units = asked(
                        // Which they are first: a page far down the list must not fetch the words and codes of all
                        // before it.
                        "with page as (select u.id, t.place" + AGREED + narrowed(filter)
                                + " order by t.place, u.starts_at, u.ends_at, u.id offset :offset limit :limit) select "
                                + UnitTable.COLUMNS + " from page join meaning_unit u on u.id = page.id"
                                + " where u.association_id = :association"
                                + " order by page.place, u.starts_at, u.ends_at, u.id",
                        filter,
                        heads)
                .param("offset", offset)
                .param("limit", limit)
                .query(UnitTable::unit)
                .list();
        return views(units, heads);
    }

    private Map<UUID, TextHead> heads(java.util.function.Predicate<TextHead> wanted) {
        return texts.list().stream()
                .filter(wanted)
                .collect(Collectors.toMap(TextHead::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static boolean isWanted(TextHead head, Filter filter) {
        return (filter.memberId() == null || filter.memberId().equals(head.memberId()))
                && (filter.year() == null || filter.year() == head.year());
    }

    private static String narrowed(Filter filter) {
        StringBuilder narrowed = new StringBuilder();
        if (!filter.words().isBlank()) {
            narrowed.append(" and u.words like :words");
        }
        if (!filter.areas().isEmpty()) {
            narrowed.append(" and u.area in (:areas)");
        }
        if (!filter.codes().isEmpty()) {
            narrowed.append(" and exists (select 1 from unit_code uc where uc.unit_id = u.id"
                    + " and uc.association_id = u.association_id and uc.code_id in (:codes))");
        }
        return narrowed.toString();
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter, Map<UUID, TextHead> heads) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("association", TenantContext.require())
                .param("texts", heads.keySet().toArray(UUID[]::new));
        if (!filter.words().isBlank()) {
            statement = statement.param("words", "%" + escaped(filter.words()) + "%");
        }
        if (!filter.areas().isEmpty()) {
            statement = statement.param(
                    "areas", filter.areas().stream().map(Enum::name).toList());
        }
        return filter.codes().isEmpty() ? statement : statement.param("codes", filter.codes());
    }

    private static String escaped(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("([%_\\\\])", "\\\\$1");
    }

    private List<UnitView> views(List<Unit> units, Map<UUID, TextHead> heads) {
        Map<UUID, List<TextSpan>> blanks =
                identifying.of(units.stream().map(Unit::textId).distinct().toList());
        List<Code> named = units.isEmpty() ? List.of() : codes.all();
        List<UnitView> views = new ArrayList<>();
        for (Unit unit : units) {
            views.add(view(unit, heads.get(unit.textId()), blanks.getOrDefault(unit.textId(), List.of()), named));
        }
        return views;
    }

    private static UnitView view(Unit unit, @Nullable TextHead head, List<TextSpan> blanks, List<Code> named) {
        Optional<TextHead> from = Optional.ofNullable(head);
        return new UnitView(
                unit.id(),
                unit.textId(),
                unit.at(),
                unit.quote().isEmpty() ? "" : Blanking.blank(unit.quote(), unit.at(), blanks),
                unit.condensation(),
                named.stream()
                        .filter(code -> unit.codes().contains(code.id()))
                        .map(code -> new CodeName(code.id(), code.name()))
                        .toList(),
                unit.area(),
                from.map(TextHead::pseudonym).orElse(""),
                from.map(TextHead::informantId).orElse(null),
                from.map(TextHead::memberId).orElse(null),
                from.map(TextHead::member).orElse(""),
                from.map(TextHead::year).orElse(0),
                unit.quote().isEmpty(),
                unit.withdrawn());
    }
}
