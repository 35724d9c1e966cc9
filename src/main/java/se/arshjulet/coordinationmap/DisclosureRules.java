package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.coordinationmap.CountTable.RuleFor;
import se.arshjulet.suppression.Rule;

/** How small a count may be, as each association has decided. */
@Repository
class DisclosureRules {

    private final JdbcClient jdbc;

    DisclosureRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An association's rules: for some kinds of counts, and for all others. */
    static final class OfAssociation {

        private final Map<String, Rule> rules;

        private OfAssociation(Map<String, Rule> rules) {
            this.rules = rules;
        }

        Rule usual() {
            return rules.getOrDefault("", Rule.USUAL);
        }

        Rule of(RuleFor asked) {
            Rule rule = rules.getOrDefault(asked.counts(), usual());
            Long threshold = asked.threshold();
            // A measure may ask for more care than the association does, and never for less.
            return threshold == null ? rule : new Rule(Math.max(threshold, rule.threshold()), rule.showsZeros());
        }
    }

    /** For all that have no rule of their own. */
    void set(UUID associationId, int threshold, Instant at, UUID by) {
        jdbc.sql("""
                        insert into disclosure_rule (association_id, counts, threshold, changed_at, changed_by)
                        values (?, '', ?, ?, ?)
                        on conflict (association_id, counts) do update
                        set threshold = excluded.threshold, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by
                        """)
                .params(associationId, threshold, at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    OfAssociation of(UUID associationId) {
        Map<String, Rule> rules = new HashMap<>();
        jdbc.sql("select counts, threshold, shows_zeros from disclosure_rule where association_id = ?")
                .param(associationId)
                .query((row, number) -> rules.put(
                        row.getString("counts"), new Rule(row.getInt("threshold"), row.getBoolean("shows_zeros"))))
                .list();
        return new OfAssociation(rules);
    }
}
