package se.arshjulet;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds members by the hundred to an association, each of one unit and with a representative; straight into the tables, for speed. */
@TestComponent
public class ManyMembers {

    /** What the name of every representative begins with. */
    public static final String PERSON = "Person ";

    private final JdbcTemplate jdbc;

    ManyMembers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** "Medlem 0001 i SLUG" and so on. */
    public void addTo(TestWorld world, int count) {
        jdbc.update(
                """
                with member as (
                    select gen_random_uuid() as organisation, gen_random_uuid() as membership,
                        gen_random_uuid() as account, to_char(n, 'FM0000') as number
                    from generate_series(1, ?) n),
                organisations as (
                    insert into organisation (id, name, kind, version)
                    select organisation, 'Medlem ' || number || ' i ' || ?, 'MUNICIPALITY', 0 from member),
                memberships as (
                    insert into membership (id, association_id, organisation_id, party, valid_from, version)
                    select membership, ?, organisation, 'MUNICIPALITIES', date '2020-01-01', 0 from member),
                units as (
                    insert into organisation_unit (id, association_id, membership_id, name, valid_from, version)
                    select gen_random_uuid(), ?, membership, 'Arbetsmarknadsenheten', date '2020-01-01', 0 from member),
                accounts as (
                    insert into account (id, email, name, created_at, version)
                    select account, 'medlem' || number || '@' || ? || '.example', ? || number, now(), 0 from member),
                roles as (
                    insert into account_role (account_id, association_id, role, granted_at)
                    select account, ?, 'REPRESENTATIVE', now() from member)
                insert into representative (membership_id, account_id, association_id)
                select membership, account, ? from member
                """,
                count,
                world.association().slug(),
                world.id(),
                world.id(),
                world.association().slug(),
                PERSON,
                world.id(),
                world.id());
    }
}
