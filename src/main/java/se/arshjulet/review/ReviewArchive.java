package se.arshjulet.review;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** How a subject was reviewed, in an archive, beside what was reviewed. */
@Component
public class ReviewArchive {

    private final ArchiveTables tables;

    ReviewArchive(ArchiveTables tables) {
        this.tables = tables;
    }

    /** Its steps, votes, and what was said: three tables, which may be empty. */
    public void write(ArchiveYear year, ArchiveWriter out, String subjectKind, UUID subjectId) throws IOException {
        Map<String, Object> subject = Map.of("kind", subjectKind, "subject", subjectId);
        tables.write(year, out, "granskning", """
                select number as "nr", step_name as "steg", submitter_name as "inskickat av", opened_at as "öppnades",
                  due_on as "senast", state as "läge", decided_at as "avgjordes", decided_by as "@avgjordes av",
                  silence as "genom tystnad", words as "beslut i ord", needed as "godkännanden som behövdes"
                from review where association_id = :association and subject_kind = :kind and subject_id = :subject
                order by number""", subject);
        tables.write(year, out, "roster", """
                select r.number as "granskning", v.account_id as "@vem", v.at as "när", v.cast_by as "@gavs av"
                from review_vote v join review r on r.id = v.review_id and r.association_id = v.association_id
                where v.association_id = :association and r.subject_kind = :kind and r.subject_id = :subject
                order by v.at, v.id""", subject);
        tables.write(year, out, "samtal", """
                select t.id as "tråd", t.place as "fråga", t.row_key as "rad", t.question_key as "frågans nyckel",
                  t.state as "läge", m.number as "nr", m.written_by as "@vem", m.written_at as "när", m.text as "text",
                  m.mended_at as "åtgärdat"
                from thread t join thread_message m on m.thread_id = t.id and m.association_id = t.association_id
                where t.association_id = :association and t.subject_kind = :kind and t.subject_id = :subject
                order by t.opened_at, t.id, m.number""", subject);
    }
}
