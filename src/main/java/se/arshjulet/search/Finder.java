package se.arshjulet.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.search.SameThings.Sought;

/**
 * Finds what has every word, in any of its Swedish forms or by another name; where nothing has, what has words with nearly the same letters
 * (PostgreSQL's full text search and trigrams). What several associations tell on one and the same page, as of a member of them all,
 * is found once.
 */
@Component
class Finder {

    static final int MOST = 100;

    /** Of the letters in threes of a word that somebody has typed, how many a text has to share in one place. */
    private static final String NEARLY = "0.5";

    private static final int NEAREST = 20;
    /** Whoever finds so many needs no others. */
    private static final int ENOUGH = 5;

    private final JdbcTemplate jdbc;
    private final SearchIndex index;
    private final SameThings same;

    Finder(JdbcTemplate jdbc, SearchIndex index, SameThings same) {
        this.jdbc = jdbc;
        this.index = index;
        this.same = same;
    }

    /** What has every word; beside it, if that is not much, what is near; and if there is neither, what has some of the words. */
    @Transactional(readOnly = true)
    public Found find(Question question) {
        List<Hit> hits = exactly(question, same.sought(question.words()));
        if (hits.size() >= ENOUGH) {
            return new Found(hits, List.of(), List.of());
        }
        Set<String> found = hits.stream().map(Hit::path).collect(Collectors.toSet());
        List<Hit> near = nearly(question).stream()
                .filter(hit -> !found.contains(hit.path()))
                .toList();
        List<Hit> some = hits.isEmpty() && near.isEmpty()
                ? exactly(
                        question,
                        same.asWritten(
                                String.join(" or ", question.words().strip().split("\\s+"))))
                : List.of();
        return new Found(hits, near, some);
    }

    /** The likeliest first, {@link #MOST} at the most. */
    private List<Hit> exactly(Question question, Sought sought) {
        List<Object> values = new ArrayList<>(sought.parameters());
        values.add(question.associations());
        values.add(question.part());
        return jdbc.query("""
                with query as (select %s as sought),
                found as (
                    select association_id, part, position, path, ts_rank_cd(words, sought) as rank
                    from search_thing, query
                    where association_id = any (?) and words @@ sought and ? in (part, '')),
                page as (
                    select *, count(*) over (partition by path) as tellers,
                        row_number() over (partition by path order by rank desc, association_id, part, position) as nth
                    from found)
                select association_id, part, title, context, path, tellers,
                    ts_headline('swedish', body, sought,
                        'StartSel=%s, StopSel=%s, MaxFragments=2, MaxWords=22, MinWords=8, FragmentDelimiter=" … "') as excerpt
                from page join search_thing using (association_id, part, position, path), query
                where nth = 1
                order by rank desc, part, position, association_id limit %d
                """.formatted(sought.sql(), Hit.START, Hit.STOP, MOST), this::hit, values.toArray());
    }

    /** What has something near to every word. */
    private List<Hit> nearly(Question question) {
        List<String> wanted = Arrays.stream(
                        question.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .limit(8)
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        jdbc.queryForObject("select set_config('pg_trgm.word_similarity_threshold', ?, true)", String.class, NEARLY);
        String near = "word_similarity(?, letters)";
        // Of two that are as near, the one that is called nearly so and nothing more.
        String inTitle = "similarity(?, lower(title))";
        List<Object> values = new ArrayList<>(wanted);
        values.addAll(wanted);
        values.add(question.associations());
        values.add(question.part());
        values.addAll(wanted);
        return jdbc.query(
                "with found as (select association_id, part, position, path, 0"
                        + (" + " + near).repeat(wanted.size())
                        + (" + " + inTitle).repeat(wanted.size())
                        + " as rank from search_thing where association_id = any (?) and ? in (part, '')"
                        + " and ? <% letters".repeat(wanted.size())
                        + """
                        ), page as (
                            select *, count(*) over (partition by path) as tellers,
                                row_number() over (partition by path order by rank desc, association_id, part, position) as nth
                            from found)
                        select association_id, part, title, context, path, tellers,
                            substring(body from '^.{0,180}(?=\\s|$)') as excerpt
                        from page join search_thing using (association_id, part, position, path)
                        where nth = 1
                        order by rank desc, part, position, association_id limit
                        """ + NEAREST,
                this::hit,
                values.toArray());
    }

    private Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(
                index.title(row.getString("part")),
                row.getString("title"),
                row.getString("context"),
                row.getString("path"),
                row.getObject("association_id", UUID.class),
                row.getInt("tellers"),
                Hit.pieces(Objects.requireNonNullElse(row.getString("excerpt"), "")));
    }
}
