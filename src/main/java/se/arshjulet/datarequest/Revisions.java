package se.arshjulet.datarequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerSet;

/** What the answers were at each hand-over. Only ever added to: this, not the engine's history, is what archive law protects. */
@Component
class Revisions {

    enum Event {
        SUBMITTED,
        HANDED_OVER,
        RETURNED,
        APPROVED,
        /** all but what a review sends back */
        APPROVED_IN_PART,
        /** what was approved is to be mended */
        REOPENED
    }

    /** A member's last approved answers, before the form is put beside them. */
    record Approved(
            UUID assignmentId,
            UUID memberId,
            String memberName,
            UUID roundId,
            String roundTitle,
            int referenceYear,
            UUID formVersionId,
            Instant approvedAt,
            AnswerSet answers) {}

    private static final String COLUMNS = """
             a.id, a.membership_id, a.member_name, a.round_id, r.title, r.reference_year,
                r.form_version_id, v.at as approved_at, v.answers
            from assignment a
            join request_round r on r.id = a.round_id and r.association_id = a.association_id
            join answer_revision v on v.assignment_id = a.id and v.association_id = a.association_id and v.event in ('APPROVED', 'APPROVED_IN_PART')
            where a.association_id = ?
            """;

    private static final String LATEST = "select distinct on (a.membership_id)" + COLUMNS + " and r.form_key = ?";

    private static final String EACH_YEAR = "select distinct on (a.membership_id, r.reference_year)" + COLUMNS + """
             and r.form_key = ?
            order by a.membership_id, r.reference_year, v.at desc, a.id, v.number desc
            """;

    private static final String OF_ROUND = "select distinct on (a.member_name, a.id)" + COLUMNS + """
             and a.round_id = ?
            order by a.member_name, a.id, v.number desc
            """;

    private static final String NEWEST = " order by a.membership_id, v.at desc, a.id, v.number desc";

    private final JdbcTemplate jdbc;

    Revisions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The caller holds the assignment's lock, so the numbers follow each other. */
    void append(UUID assignmentId, Event event, UUID by, Instant now, AnswerSet answers) {
        UUID association = TenantContext.require();
        jdbc.update(
                """
                insert into answer_revision (id, association_id, assignment_id, number, event, at, by_account, answers)
                select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?::jsonb
                from answer_revision where association_id = ? and assignment_id = ?
                """,
                UUID.randomUUID(),
                association,
                assignmentId,
                event.name(),
                Times.at(now),
                by,
                AnswerJson.write(answers),
                association,
                assignmentId);
    }

    /** Who sent it in the last time. */
    Optional<UUID> lastBy(UUID assignmentId, Event event) {
        return jdbc.queryForList("""
                        select by_account from answer_revision
                        where association_id = ? and assignment_id = ? and event = ? order by number desc limit 1
                        """, UUID.class, TenantContext.require(), assignmentId, event.name()).stream()
                .findFirst();
    }

    List<Approved> latest(String formKey) {
        return jdbc.query(LATEST + NEWEST, APPROVED, TenantContext.require(), formKey);
    }

    /** The last of every member about every year that it has been asked about. */
    List<Approved> latestEachYear(String formKey) {
        return jdbc.query(EACH_YEAR, APPROVED, TenantContext.require(), formKey);
    }

    /** By the form's key. */
    Map<String, Instant> lastApprovals() {
        Map<String, Instant> last = new HashMap<>();
        jdbc.query(
                """
                select r.form_key, max(v.at) as at from answer_revision v
                join assignment a on a.id = v.assignment_id and a.association_id = v.association_id
                join request_round r on r.id = a.round_id and r.association_id = a.association_id
                where v.association_id = ? and v.event in ('APPROVED', 'APPROVED_IN_PART') group by r.form_key
                """,
                row -> {
                    last.put(row.getString("form_key"), Times.instant(row, "at"));
                },
                TenantContext.require());
        return last;
    }

    /** Those that have an assignment about the year that is not withdrawn. */
    Set<UUID> asked(String formKey, int referenceYear) {
        return Set.copyOf(jdbc.queryForList("""
                        select distinct a.membership_id from assignment a
                        join request_round r on r.id = a.round_id and r.association_id = a.association_id
                        where a.association_id = ? and r.form_key = ? and r.reference_year = ?
                          and a.state not in ('PLANNED', 'WITHDRAWN')
                        """, UUID.class, TenantContext.require(), formKey, referenceYear));
    }

    /** What is approved of a round, each assignment's own, by the members' names. */
    List<Approved> ofRound(UUID roundId) {
        return jdbc.query(OF_ROUND, APPROVED, TenantContext.require(), roundId);
    }

    /** @param except an assignment that is not its own last year; null for none */
    Optional<Approved> latest(UUID memberId, String formKey, @Nullable UUID except) {
        return jdbc
                .query(
                        LATEST + " and a.membership_id = ? and a.id is distinct from ?" + NEWEST,
                        APPROVED,
                        TenantContext.require(),
                        formKey,
                        memberId,
                        except)
                .stream()
                .findFirst();
    }

    Map<UUID, Approved> latestByMember(String formKey, Collection<UUID> memberIds) {
        Map<UUID, Approved> byMember = new HashMap<>();
        jdbc.query(
                        LATEST + " and a.membership_id = any (?)" + NEWEST,
                        APPROVED,
                        TenantContext.require(),
                        formKey,
                        memberIds.toArray(UUID[]::new))
                .forEach(approved -> byMember.put(approved.memberId(), approved));
        return byMember;
    }

    private static final RowMapper<Approved> APPROVED = (row, number) -> approved(row);

    private static Approved approved(ResultSet row) throws SQLException {
        return new Approved(
                row.getObject("id", UUID.class),
                row.getObject("membership_id", UUID.class),
                row.getString("member_name"),
                row.getObject("round_id", UUID.class),
                row.getString("title"),
                row.getInt("reference_year"),
                row.getObject("form_version_id", UUID.class),
                Times.instant(row, "approved_at"),
                AnswerJson.read(row.getString("answers")));
    }
}
