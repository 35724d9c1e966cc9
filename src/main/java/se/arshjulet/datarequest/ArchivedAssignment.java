package se.arshjulet.datarequest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;
import se.arshjulet.file.StoredFiles;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.review.ReviewArchive;

/** One member's answers in a round: each hand-over, the files, the review, and who asked for more time or shared it. What was
 * begun on and never sent in was nobody's but hers, and is left out. */
@Component
class ArchivedAssignment {

    private final ArchiveTables tables;
    private final ArchivedRevision revision;
    private final ReviewArchive reviews;
    private final StoredFiles files;
    private final JdbcClient jdbc;

    ArchivedAssignment(
            ArchiveTables tables,
            ArchivedRevision revision,
            ReviewArchive reviews,
            StoredFiles files,
            JdbcClient jdbc) {
        this.tables = tables;
        this.revision = revision;
        this.reviews = reviews;
        this.files = files;
        this.jdbc = jdbc;
    }

    void write(ArchiveYear year, UUID assignmentId, ArchiveWriter out) throws IOException {
        Map<String, UUID> which = Map.of("assignment", assignmentId);
        tables.write(year, out, "versioner", """
                select number as "nr", event as "händelse", at as "när", by_account as "@av"
                from answer_revision where association_id = :association and assignment_id = :assignment
                order by number""", which);
        tables.write(year, out, "mer-tid", """
                select asked_at as "när", asked_by as "@vem", due_on as "sista dag då", asked_for as "önskad dag",
                  reason as "skäl", state as "läge", answered_at as "besvarades", answered_by as "@besvarades av",
                  granted as "ny dag", words as "svar"
                from time_ask where association_id = :association and assignment_id = :assignment
                order by asked_at, id""", which);
        tables.write(year, out, "delat-med", """
                select created_at as "när", created_by as "@delades av", guest_name as "gäst", colleague_id as "@kollega",
                  message as "meddelande", parts as "delar", done_at as "klart", withdrawn_at as "återtogs"
                from delegation where association_id = :association and assignment_id = :assignment
                order by created_at, id""", which);
        reviews.write(year, out, Assignments.KIND, assignmentId);
        Set<AnswerValue.Attachment> attached = new LinkedHashSet<>();
        for (ArchivedRevision.Row row : revisions(year, assignmentId)) {
            revision.write(row, out);
            attached.addAll(attachments(AnswerJson.read(row.answers())));
        }
        for (AnswerValue.Attachment file : attached) {
            write(file, out.in("filer"));
        }
    }

    private List<ArchivedRevision.Row> revisions(ArchiveYear year, UUID assignmentId) {
        return jdbc.sql("""
                        select v.assignment_id, r.form_version_id, v.number, v.event, v.at, v.answers
                        from answer_revision v
                        join assignment a on a.id = v.assignment_id and a.association_id = v.association_id
                        join request_round r on r.id = a.round_id and r.association_id = a.association_id
                        where v.association_id = :association and v.assignment_id = :assignment
                        order by v.number""")
                .param("association", year.associationId())
                .param("assignment", assignmentId)
                .query(ArchivedRevision.Row::of)
                .list();
    }

    private static List<AnswerValue.Attachment> attachments(AnswerSet set) {
        return set.answers().values().stream()
                .map(given -> given.value())
                .filter(AnswerValue.Attachment.class::isInstance)
                .map(AnswerValue.Attachment.class::cast)
                .sorted(java.util.Comparator.comparing(AnswerValue.Attachment::fileId))
                .toList();
    }

    private void write(AnswerValue.Attachment attachment, ArchiveWriter out) throws IOException {
        Optional<UploadedFile> file = files.open(attachment.fileId());
        if (file.isPresent()) {
            try (OutputStream to = out.file(ArchiveWriter.fileName(attachment.name(), attachment.fileId()))) {
                to.write(file.get().content());
            }
        }
    }
}
