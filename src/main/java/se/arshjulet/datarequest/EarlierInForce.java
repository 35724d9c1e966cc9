package se.arshjulet.datarequest;

import java.io.IOException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/**
 * Answers of earlier years' rounds that a year's map could still rest on: of each member and form what was approved last
 * before the year, and what was approved in it.
 */
@Component
class EarlierInForce {

    private static final String APPROVED = """
            from answer_revision v
            join assignment a on a.id = v.assignment_id and a.association_id = v.association_id
            join request_round r on r.id = a.round_id and r.association_id = a.association_id
            where v.association_id = :association and r.started_at < :from
              and v.event in ('APPROVED', 'APPROVED_IN_PART')
            """;

    private static final String LAST_BEFORE =
            """
            select distinct on (r.form_key, a.membership_id) v.id
            """ + APPROVED + " and v.at < :from order by r.form_key, a.membership_id, v.at desc, a.id, v.number desc";

    private static final String IN_FORCE =
            """
            select v.assignment_id, r.form_version_id, r.form_key, a.membership_id, a.member_name, v.number, v.event, v.at,
              v.answers
            """ + APPROVED + " and (v.at >= :from and v.at < :until or v.id in (" + LAST_BEFORE
                    + ")) order by r.form_key, a.member_name, a.id, v.number";

    private final ArchivedRevision revision;
    private final JdbcClient jdbc;

    EarlierInForce(ArchivedRevision revision, JdbcClient jdbc) {
        this.revision = revision;
        this.jdbc = jdbc;
    }

    private record Found(ArchivedRevision.Row revision, String formKey, UUID memberId, String member) {}

    void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        List<Found> found = found(year);
        try (ArchiveWriter.Table table = out.table(
                "uppdrag", List.of("id", "formulär", "formulärversion (id)", "medlem", "medlem (id)", "nr", "när"))) {
            for (Found one : found) {
                ArchivedRevision.Row its = one.revision();
                table.row(List.of(
                        its.assignmentId(),
                        one.formKey(),
                        its.formVersionId(),
                        one.member(),
                        one.memberId(),
                        its.number(),
                        its.at()));
            }
        }
        for (Found one : found) {
            String member = ArchiveWriter.name(one.member(), one.revision().assignmentId());
            revision.write(one.revision(), out.in(ArchiveWriter.name(one.formKey()) + "/" + member));
        }
    }

    List<UUID> formVersions(ArchiveYear year) {
        List<UUID> versions = new ArrayList<>();
        found(year).forEach(one -> versions.add(one.revision().formVersionId()));
        return versions;
    }

    private List<Found> found(ArchiveYear year) {
        return jdbc.sql(IN_FORCE)
                .params(Map.of(
                        "association", year.associationId(),
                        "from", Timestamp.from(year.span().from()),
                        "until", Timestamp.from(year.span().until())))
                .query((row, number) -> new Found(
                        ArchivedRevision.Row.of(row, number),
                        row.getString("form_key"),
                        row.getObject("membership_id", UUID.class),
                        row.getString("member_name")))
                .list();
    }
}
