package se.arshjulet.association;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;

/**
 * Those who answered for a member in an association that has become part of the current one, and do not answer for it here. A merger
 * gives nobody a role by itself: a coordinator here says who goes on.
 */
@Component
public class FormerRepresentatives {

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    FormerRepresentatives(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** @param memberId    the member's here
     * @param association where she answered for it */
    public record Former(
            UUID memberId,
            String member,
            UUID accountId,
            String name,
            @Nullable String functionTitle,
            String association) {}

    private record Row(
            UUID memberId,
            String member,
            UUID accountId,
            @Nullable String functionTitle,
            UUID associationId,
            String association) {}

    /** By the members' names. Nobody whose account is closed. */
    @Transactional(readOnly = true)
    public List<Former> offered() {
        Stewardship.ofCurrentAssociation();
        List<Row> rows = rows(TenantContext.require(), LocalDate.now(clock));
        Map<UUID, Person> persons = rows.stream()
                .map(Row::associationId)
                .distinct()
                .flatMap(id -> people.withRole(id, Role.REPRESENTATIVE).stream())
                .collect(Collectors.toMap(Person::id, it -> it, (one, same) -> one));
        return rows.stream()
                .filter(row -> persons.containsKey(row.accountId()))
                .map(row -> new Former(
                        row.memberId(),
                        row.member(),
                        row.accountId(),
                        Objects.requireNonNull(persons.get(row.accountId())).name(),
                        row.functionTitle(),
                        row.association()))
                .toList();
    }

    private List<Row> rows(UUID here, LocalDate today) {
        return jdbc.sql("""
                        select distinct on (o.name, r.account_id) m.id, o.name, r.account_id, r.function_title,
                            was.id as was_id, was.name as was
                        from association was
                        join membership old on old.association_id = was.id and old.valid_to >= was.merged_on - 1
                        join representative r on r.association_id = was.id and r.membership_id = old.id
                        join membership m on m.association_id = was.merged_into_id and m.organisation_id = old.organisation_id
                            and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)
                        join organisation o on o.id = m.organisation_id
                        where was.merged_into_id = ? and was.merged_on <= ? and not exists (
                            select from representative here
                            where here.association_id = m.association_id and here.membership_id = m.id
                                and here.account_id = r.account_id)
                        order by o.name, r.account_id, was.name
                        """)
                .params(today, today, here, today)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("account_id", UUID.class),
                        row.getString("function_title"),
                        row.getObject("was_id", UUID.class),
                        row.getString("was")))
                .list();
    }
}
