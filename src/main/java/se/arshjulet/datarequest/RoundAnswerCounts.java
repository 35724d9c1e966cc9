package se.arshjulet.datarequest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerCounts;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** Counts the answers of the rounds. What is being answered, or has been returned, is nobody's answer yet. */
@Component
class RoundAnswerCounts implements AnswerCounts {

    /** Answers of rows that were taken away again are none. */
    private static final String COUNTS = """
            with sent as (
              select a.id, r.reference_year from assignment a
              join request_round r on r.id = a.round_id and r.association_id = a.association_id
              where a.association_id = :association and r.association_id = :association
                and r.form_version_id = :form and a.state in ('SUBMITTED', 'APPROVED')),
            standing as (
              select s.reference_year, count(*) as n from sent s
              join answer_row w on w.assignment_id = s.id and w.association_id = :association
              where w.section_key = :section and w.removed_at is null group by s.reference_year),
            given as (
              select s.reference_year, g.status, g.value, g.comment from sent s
              join answer g on g.assignment_id = s.id and g.association_id = :association
              where g.question_key in (:questions)
                and (not :rows or exists (select 1 from answer_row w where w.association_id = :association
                  and w.assignment_id = g.assignment_id and w.row_key = g.row_key and w.removed_at is null))),
            figures as (
              select reference_year, min(number) as least, max(number) as most,
                percentile_cont(0.5) within group (order by number) as median
              from (select reference_year, (value ->> 'number')::numeric as number from given
                where status = 'GIVEN' and value ->> 'type' = 'figure') number group by reference_year),
            chosen as (
              select reference_year, jsonb_object_agg(code, n) as choices
              from (select reference_year, code, count(*) as n
                from (select reference_year, value ->> 'yes' as code from given
                    where status = 'GIVEN' and value ->> 'type' = 'yesNo'
                  union all
                  select reference_year, jsonb_array_elements_text(value -> 'codes') from given
                    where status = 'GIVEN' and value ->> 'type' = 'choices') one
                group by reference_year, code) counted group by reference_year)
            select y.reference_year, y.sent_in, coalesce(standing.n, 0) as row_count,
              coalesce(g.given, 0) as given, coalesce(g.none_exists, 0) as none_exists,
              coalesce(g.too_small, 0) as too_small, coalesce(g.comments, 0) as comments,
              f.least, f.median, f.most, c.choices
            from (select reference_year, count(*) as sent_in from sent group by reference_year) y
            left join standing on standing.reference_year = y.reference_year
            left join (select reference_year, count(*) filter (where status = 'GIVEN') as given,
                count(*) filter (where status = 'NONE_EXISTS') as none_exists,
                count(*) filter (where status = 'TOO_SMALL') as too_small,
                count(*) filter (where comment is not null and comment <> '') as comments
              from given group by reference_year) g on g.reference_year = y.reference_year
            left join figures f on f.reference_year = y.reference_year
            left join chosen c on c.reference_year = y.reference_year
            order by y.reference_year desc
            """;

    private final JdbcClient jdbc;
    private final FormCatalog forms;

    RoundAnswerCounts(JdbcClient jdbc, FormCatalog forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    @Override
    public List<Year> of(UUID formVersionId, String questionKey) {
        FormDefinition form = forms.definition(formVersionId);
        Question question = form.question(questionKey);
        Section section = form.sectionOf(questionKey);
        List<String> keys = question.type() == QuestionType.NUMBER_GRID
                ? question.cells().stream()
                        .map(GridCell::question)
                        .map(Question::key)
                        .toList()
                : List.of(questionKey);
        boolean grid = question.type() == QuestionType.NUMBER_GRID;
        return jdbc.sql(COUNTS)
                .param("association", TenantContext.require())
                .param("form", formVersionId)
                .param("section", section.key())
                .param("questions", keys)
                .param("rows", section.repeating())
                .query((row, number) -> year(row, section.repeating(), keys.size(), grid))
                .list();
    }

    /** The least and the most of a grid would be of figures about different things. */
    private static Year year(ResultSet row, boolean repeating, int fields, boolean grid) throws SQLException {
        int sentIn = row.getInt("sent_in");
        BigDecimal least = row.getBigDecimal("least");
        return new Year(
                row.getInt("reference_year"),
                sentIn,
                (repeating ? row.getInt("row_count") : sentIn) * fields,
                row.getInt("given"),
                row.getInt("none_exists"),
                row.getInt("too_small"),
                row.getInt("comments"),
                least == null || grid
                        ? null
                        : new Figures(least, median(row.getBigDecimal("median")), row.getBigDecimal("most")),
                choices(row.getString("choices")));
    }

    /** Halfway between two figures there may be more decimals than anybody gave. */
    private static BigDecimal median(BigDecimal median) {
        return median.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static Map<String, Integer> choices(@Nullable String json) {
        return json == null ? new HashMap<>() : AnswerJson.readCounts(json);
    }
}
