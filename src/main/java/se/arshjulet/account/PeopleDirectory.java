package se.arshjulet.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people straight from their table. */
@Component
class PeopleDirectory implements People {

    private final JdbcClient jdbc;

    PeopleDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Person person(UUID accountId) {
        return jdbc.sql("select id, name, email from account where id = ?")
                .param(accountId)
                .query(PeopleDirectory::person)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + accountId));
    }

    @Override
    public Map<UUID, Person> persons(Collection<UUID> accountIds) {
        return jdbc
                .sql("select id, name, email from account where id = any (?)")
                .param(accountIds.toArray(UUID[]::new))
                .query(PeopleDirectory::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> withRole(UUID associationId, Role role) {
        return jdbc.sql("""
                        select id, name, email from account
                        where closed_at is null and id in (
                            select account_id from account_role where association_id = ? and role = ?)
                        order by name, email""")
                .params(associationId, role.name())
                .query(PeopleDirectory::person)
                .list();
    }

    @Override
    public List<Person> withAnyOf(UUID associationId, Set<Role> roles) {
        return withSoManyOf(associationId, roles, 1);
    }

    @Override
    public List<Person> withAllOf(UUID associationId, Set<Role> roles) {
        return withSoManyOf(associationId, roles, roles.size());
    }

    private List<Person> withSoManyOf(UUID associationId, Set<Role> roles, int least) {
        return jdbc.sql("""
                        select id, name, email from account
                        where closed_at is null and id in (
                            select account_id from account_role where association_id = ? and role = any (?)
                            group by account_id having count(*) >= ?)
                        order by name, email""")
                .params(associationId, roles.stream().map(Role::name).toArray(String[]::new), least)
                .query(PeopleDirectory::person)
                .list();
    }

    @Override
    public Set<Role> rolesIn(UUID associationId, UUID accountId) {
        return jdbc.sql("""
                        select r.role from account_role r join account a on a.id = r.account_id
                        where r.association_id = ? and r.account_id = ? and a.closed_at is null""").params(associationId, accountId).query(String.class).list().stream()
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Person> byEmail(String email) {
        return jdbc.sql("select id, name, email from account where email = ?")
                .param(Account.normal(email))
                .query(PeopleDirectory::person)
                .optional();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"));
    }
}
