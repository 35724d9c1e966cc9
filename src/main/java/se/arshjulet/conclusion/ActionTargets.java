package se.arshjulet.conclusion;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** Which konklusioner an åtgärd answers to. */
@Component
class ActionTargets {

    private final JdbcClient jdbc;

    ActionTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers that no konklusion has, in words; empty if all are known. */
    String unknown(Set<Integer> numbers) {
        List<Integer> known = jdbc.sql("select number from conclusion where association_id = ? and number = any (?)")
                .params(TenantContext.require(), numbers.toArray(Integer[]::new))
                .query(Integer.class)
                .list();
        Set<Integer> unknown = new TreeSet<>(numbers);
        known.forEach(unknown::remove);
        return unknown.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The action must be in the database already. */
    void set(UUID action, Set<Integer> numbers) {
        UUID association = TenantContext.require();
        Integer[] wanted = numbers.toArray(Integer[]::new);
        jdbc.sql("delete from planned_action_conclusion where association_id = ? and action_id = ?")
                .params(association, action)
                .update();
        jdbc.sql("""
                        insert into planned_action_conclusion (action_id, conclusion_id, association_id)
                        select ?, c.id, c.association_id from conclusion c
                        where c.association_id = ? and c.number = any (?)""").params(action, association, wanted).update();
    }
}
