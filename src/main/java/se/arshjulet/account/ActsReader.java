package se.arshjulet.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** Reads the audit log of one association; every statement binds it. */
@Component
class ActsReader implements Acts {

    private static final String AS_ASKED = """
             where e.association_id = :association
              and (cast(:person as uuid) is null or e.account_id = :person)
              and (cast(:kind as text) is null or split_part(e.action, '.', 1) = :kind)
              and (cast(:part as uuid) is null or e.part_of = :part)
              and (cast(:from as timestamptz) is null or e.at >= :from)
              and (cast(:until as timestamptz) is null or e.at < :until)
            """;

    private final JdbcClient jdbc;

    ActsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Act> list(Filter filter, int offset, int limit) {
        return wanted("""
                        select e.id, e.at, a.name, split_part(e.action, '.', 1) as kind, e.part_title, e.detail
                        from audit_event e left join account a on a.id = e.account_id
                        """ + AS_ASKED + " order by e.at desc, e.id desc offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Act(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getString("kind"),
                        row.getString("part_title"),
                        Objects.requireNonNullElse(row.getString("detail"), "")))
                .list();
    }

    @Override
    public int count(Filter filter) {
        return wanted("select count(*) from audit_event e" + AS_ASKED, filter)
                .query(Integer.class)
                .single();
    }

    @Override
    public Choices choices() {
        UUID association = coordinators();
        List<Choice> people = jdbc.sql("""
                        select a.id, a.name from account a
                        where exists (select from audit_event e where e.association_id = ? and e.account_id = a.id)
                        """)
                .param(association)
                .query((row, number) -> new Choice(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        List<String> kinds = jdbc.sql(
                        "select distinct split_part(action, '.', 1) from audit_event where association_id = ?")
                .param(association)
                .query(String.class)
                .list();
        List<Choice> parts = jdbc.sql("""
                        select part_of, part_title from (
                            select distinct on (part_of) part_of, part_title, at from audit_event
                            where association_id = ? and part_of is not null order by part_of, at desc) latest
                        order by at desc
                        """)
                .param(association)
                .query((row, number) -> new Choice(row.getObject("part_of", UUID.class), row.getString("part_title")))
                .list();
        return new Choices(
                people.stream()
                        .sorted(Comparator.comparing(Choice::name, SwedishOrder.COLLATOR))
                        .toList(),
                kinds,
                parts);
    }

    private JdbcClient.StatementSpec wanted(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("association", coordinators())
                .param("person", filter.person())
                .param("kind", filter.kind())
                .param("part", filter.part())
                .param("from", timestamp(filter.from()))
                .param("until", timestamp(filter.until()));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    /** @return the association that the person coordinates */
    private static UUID coordinators() {
        SignedIn person = SignedIn.find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        UUID association = TenantContext.require();
        if (person.byLink() || !person.is(Role.COORDINATOR) || !association.equals(person.associationId())) {
            throw new AccessDeniedException("Only a coordinator of the association reads what has been done in it");
        }
        return association;
    }
}
