package se.arshjulet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.association.AssociationInfo;

/**
 * Finds what has every word, in any of its Swedish forms; where nothing has, what has words with nearly the same letters
 * (PostgreSQL's full text search and trigrams).
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

    Finder(JdbcTemplate jdbc, SearchIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** What has every word; beside it, if that is not much, what is near; and if there is neither, what has some of the words.
     * @param part only there; empty for everywhere */
    @Transactional(readOnly = true)
    public Found find(AssociationInfo association, String words, String part) {
        List<Hit> hits = exactly(association, words, part);
        if (hits.size() >= ENOUGH) {
            return new Found(hits, List.of(), List.of());
        }
        Set<String> found = hits.stream().map(Hit::path).collect(Collectors.toSet());
        List<Hit> near = nearly(association, words, part).stream()
                .filter(hit -> !found.contains(hit.path()))
                .toList();
        List<Hit> some = hits.isEmpty() && near.isEmpty()
                ? exactly(association, String.join(" or ", words.strip().split("\\s+")), part)
                : List.of();
        return new Found(hits, near, some);
    }

    /** The likeliest first, {@link #MOST} at the most. */
    private List<Hit> exactly(AssociationInfo association, String words, String part) {
        return jdbc.query(
                """
                select part, title, context, path,
                    ts_headline('swedish', body, query,
                        'StartSel=%s, StopSel=%s, MaxFragments=2, MaxWords=22, MinWords=8, FragmentDelimiter=" … "') as excerpt
                from search_thing, websearch_to_tsquery('swedish', ?) as query
                where association_id = ? and words @@ query and ? in (part, '')
                order by ts_rank_cd(words, query) desc, part, position limit %d
                """.formatted(Hit.START, Hit.STOP, MOST),
                (row, number) -> new Hit(
                        index.title(row.getString("part")),
                        row.getString("title"),
                        row.getString("context"),
                        row.getString("path"),
                        Hit.pieces(row.getString("excerpt"))),
                words,
                association.id(),
                part);
    }

    /** What has something near to every word. */
    private List<Hit> nearly(AssociationInfo association, String words, String part) {
        List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
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
        List<Object> values = new ArrayList<>();
        values.add(association.id());
        values.add(part);
        values.addAll(wanted);
        values.addAll(wanted);
        values.addAll(wanted);
        return jdbc.query(
                "select part, title, context, path, substring(body from '^.{0,180}(?=\\s|$)') as excerpt from search_thing"
                        + " where association_id = ? and ? in (part, '')"
                        + " and ? <% letters".repeat(wanted.size())
                        + " order by 0" + (" + " + near).repeat(wanted.size())
                        + (" + " + inTitle).repeat(wanted.size())
                        + " desc, part, position limit " + NEAREST,
                (row, number) -> new Hit(
                        index.title(row.getString("part")),
                        row.getString("title"),
                        row.getString("context"),
                        row.getString("path"),
                        Hit.pieces(Objects.requireNonNullElse(row.getString("excerpt"), ""))),
                values.toArray());
    }
}
