package se.arshjulet.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;

/** The table of absences, of one association at a time. */
@Repository
class AbsenceStore {

    private static final String SELECT = """
            select x.id, x.first_day, x.last_day,
                p.id as person_id, p.name as person_name, p.email as person_email,
                c.id as cover_id, c.name as cover_name, c.email as cover_email
            from absence x join account p on p.id = x.account_id join account c on c.id = x.cover_id
            where x.association_id = :association
            """;

    /** Whoever has left since covers for nobody. */
    private static final String IN_FORCE = SELECT + """
             and x.first_day <= :day and x.last_day >= :day and c.closed_at is null and exists (
                select from account_role r where r.account_id = c.id and r.association_id = x.association_id)
            """;

    private final JdbcClient jdbc;

    AbsenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Absence> of(Collection<UUID> accountIds, LocalDate day) {
        return query(IN_FORCE + " and x.account_id = any (:ids)")
                .param("day", day)
                .param("ids", accountIds.toArray(UUID[]::new))
                .query(AbsenceStore::absence)
                .list();
    }

    List<Absence> by(UUID coverId, LocalDate day) {
        return query(IN_FORCE + " and x.cover_id = :cover order by x.last_day, p.name, x.id")
                .param("day", day)
                .param("cover", coverId)
                .query(AbsenceStore::absence)
                .list();
    }

    /** Everybody's that are not over on the day, the first to begin first. */
    List<Absence> notOver(LocalDate day) {
        return query(SELECT + " and x.last_day >= :day order by x.first_day, p.name, x.id")
                .param("day", day)
                .query(AbsenceStore::absence)
                .list();
    }

    /** Those that a person takes part in, as the one who is away or as the one who covers. */
    List<Absence> concerning(UUID accountId, LocalDate from, LocalDate until) {
        return query(SELECT
                        + " and x.last_day >= :from and x.first_day <= :until and :person in (x.account_id, x.cover_id)"
                        + " order by x.first_day, x.id")
                .param("person", accountId)
                .param("from", from)
                .param("until", until)
                .query(AbsenceStore::absence)
                .list();
    }

    List<Absence> find(UUID id) {
        return query(SELECT + " and x.id = :id")
                .param("id", id)
                .query(AbsenceStore::absence)
                .list();
    }

    /** Until the transaction ends nobody else sets an absence in the association: rules look at several people's. */
    void hold() {
        query(
                        "select count(*) from (select pg_advisory_xact_lock(hashtextextended('absence' || :association, 0))) held")
                .query(Integer.class)
                .single();
    }

    void add(UUID id, Absences.Wish wish, UUID setBy, Instant now) {
        query("""
                insert into absence (id, association_id, account_id, cover_id, first_day, last_day, set_by, set_at)
                values (:id, :association, :account, :cover, :first, :last, :by, :at)""")
                .param("id", id)
                .param("account", wish.accountId())
                .param("cover", wish.coverId())
                .param("first", wish.firstDay())
                .param("last", wish.lastDay())
                .param("by", setBy)
                .param("at", Timestamp.from(now))
                .update();
    }

    void endOn(UUID id, LocalDate lastDay) {
        query("update absence set last_day = :last where association_id = :association and id = :id")
                .param("last", lastDay)
                .param("id", id)
                .update();
    }

    /** It has not lasted a day. */
    void remove(UUID id) {
        query("delete from absence where association_id = :association and id = :id")
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec query(String sql) {
        return jdbc.sql(sql).param("association", TenantContext.require());
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                person(row, "person"),
                person(row, "cover"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static Person person(ResultSet row, String who) throws SQLException {
        return new Person(
                row.getObject(who + "_id", UUID.class), row.getString(who + "_name"), row.getString(who + "_email"));
    }
}
