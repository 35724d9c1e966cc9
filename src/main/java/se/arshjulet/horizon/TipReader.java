package se.arshjulet.horizon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.horizon.Tips.Comment;
import se.arshjulet.horizon.Tips.Earlier;
import se.arshjulet.horizon.Tips.Filter;
import se.arshjulet.horizon.Tips.Item;
import se.arshjulet.horizon.Tips.Place;

/** Reads the current association's tips as somebody sees them. */
@Repository
class TipReader {

    private static final String ITEMS = """
            select t.id, t.kind, t.title, t.address, t.minutes, t.why, t.layer, t.sector_id, s.name as sector, t.conclusion,
                t.added_by, t.added_on, t.chosen_at is not null and t.reported_in is null as for_report, t.reported_in,
                t.version, a.name as added_name, c.name as chosen_name,
                exists (select 1 from scan_tip_star m where m.tip_id = t.id and m.account_id = :person) as starred,
                (select count(*) from scan_tip_star m where m.tip_id = t.id) as stars,
                (select count(*) from scan_tip_comment k where k.tip_id = t.id and k.removed_at is null) as comments
            from scan_tip t
            join horizon_sector s on s.id = t.sector_id and s.association_id = t.association_id
            join account a on a.id = t.added_by
            left join account c on c.id = t.chosen_by
            where t.association_id = :association and t.removed_at is null
            """;

    private final JdbcClient jdbc;

    TipReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Item> list(Filter filter, SignedIn person) {
        StringBuilder sql = new StringBuilder(ITEMS);
        Map<String, Object> said = new HashMap<>();
        said.put("association", TenantContext.require());
        said.put("person", person.accountId());
        if (filter.layer() != null) {
            sql.append(" and t.layer = :layer");
            said.put("layer", filter.layer().name());
        }
        if (filter.sector() != null) {
            sql.append(" and t.sector_id = :sector");
            said.put("sector", filter.sector());
        }
        if (filter.kind() != null) {
            sql.append(" and t.kind = :kind");
            said.put("kind", filter.kind().name());
        }
        if (filter.since() != null) {
            sql.append(" and t.added_on >= :since");
            said.put("since", filter.since());
        }
        if (filter.starred()) {
            sql.append(
                    " and exists (select 1 from scan_tip_star m where m.association_id = :association and m.tip_id = t.id and m.account_id = :person)");
        }
        if (filter.chosen()) {
            sql.append(" and t.chosen_at is not null and t.reported_in is null");
        }
        String[] words = filter.words().strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                sql.append(" and strpos(lower(t.title || ' ' || t.why || ' ' || t.address), :word")
                        .append(i)
                        .append(") > 0");
                said.put("word" + i, words[i]);
            }
        }
        return jdbc.sql(sql.append(" order by t.added_on desc, t.added_at desc, t.id")
                        .toString())
                .params(said)
                .query((row, number) -> item(row, person))
                .list();
    }

    Optional<Item> find(UUID id, SignedIn person) {
        return jdbc.sql(ITEMS + " and t.id = :id")
                .param("association", TenantContext.require())
                .param("person", person.accountId())
                .param("id", id)
                .query((row, number) -> item(row, person))
                .optional();
    }

    private static Item item(ResultSet row, SignedIn person) throws SQLException {
        ScanTip tip = ScanTipReader.tip(row, 0);
        boolean own = tip.addedBy().equals(person.accountId()) && tip.reportedIn() == null;
        return new Item(
                tip,
                row.getString("added_name"),
                row.getString("chosen_name"),
                row.getBoolean("starred"),
                row.getInt("stars"),
                row.getInt("comments"),
                own || Access.isCoordinator(person),
                row.getInt("version"));
    }

    /** Whoever took it away brings it back. */
    boolean removedBy(UUID id, UUID person) {
        return jdbc.sql("""
                        select count(*) from scan_tip
                        where association_id = :association and id = :id and removed_by = :person
                        """)
                        .param("association", TenantContext.require())
                        .param("id", id)
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    List<Comment> comments(UUID tip, SignedIn person) {
        return jdbc.sql("""
                        select c.id, a.name, c.written_at, c.text, c.written_by
                        from scan_tip_comment c join account a on a.id = c.written_by
                        where c.association_id = :association and c.tip_id = :tip and c.removed_at is null
                        order by c.written_at, c.id
                        """)
                .param("association", TenantContext.require())
                .param("tip", tip)
                .query((row, number) -> new Comment(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("text"),
                        Access.isCoordinator(person)
                                || person.accountId().equals(row.getObject("written_by", UUID.class))))
                .list();
    }

    Optional<Earlier> earlier(String key) {
        return jdbc.sql("""
                        select t.id, t.title, a.name, t.added_on
                        from scan_tip t join account a on a.id = t.added_by
                        where t.association_id = :association and t.address_key = :key and t.removed_at is null
                        order by t.added_at desc, t.id limit 1
                        """)
                .param("association", TenantContext.require())
                .param("key", key)
                .query((row, number) -> new Earlier(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("name"),
                        row.getObject("added_on", java.time.LocalDate.class)))
                .optional();
    }

    Optional<Place> lastPlace(UUID person) {
        return jdbc.sql("""
                        select layer, sector_id from scan_tip
                        where association_id = :association and added_by = :person and removed_at is null
                        order by added_at desc, id limit 1
                        """)
                .param("association", TenantContext.require())
                .param("person", person)
                .query((row, number) ->
                        new Place(HorizonLayer.valueOf(row.getString("layer")), row.getObject("sector_id", UUID.class)))
                .optional();
    }
}
