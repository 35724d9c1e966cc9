package se.arshjulet.datarequest;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.file.FileKind;
import se.arshjulet.file.FileLimits;
import se.arshjulet.file.RefusedFileException;
import se.arshjulet.file.StoredFile;
import se.arshjulet.file.StoredFiles;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** The files of assignments. One belongs where it was sent, and where an answer was taken over that it came with. */
@Component
class AssignmentFiles {

    /** What the product itself takes. */
    static final int LARGEST_MEGABYTES = 10;

    static final int MOST = 100;

    private static final long MEGABYTE = 1024L * 1024;

    private final JdbcTemplate jdbc;
    private final StoredFiles files;

    AssignmentFiles(JdbcTemplate jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** What a question takes, never more than the product does. */
    static FileLimits limits(Question question) {
        var asked = question.file();
        Integer megabytes = asked == null ? null : asked.megabytes();
        int largest = megabytes == null ? LARGEST_MEGABYTES : Math.min(megabytes, LARGEST_MEGABYTES);
        Set<FileKind> kinds = asked == null ? Set.of() : kinds(asked.kinds());
        return new FileLimits(largest * MEGABYTE, kinds.isEmpty() ? EnumSet.allOf(FileKind.class) : kinds);
    }

    private static Set<FileKind> kinds(List<String> endings) {
        return Stream.of(FileKind.values())
                .filter(kind -> endings.contains(kind.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** @throws InvalidAnswerException with a Swedish message, if it is not taken; nothing is then stored */
    AnswerValue.Attachment keep(UUID assignmentId, Question question, UploadedFile file, UUID by) {
        if (count(assignmentId) >= MOST) {
            throw new InvalidAnswerException(
                    "Det ligger redan %d filer i svaret. Kontakta samordnaren.".formatted(MOST));
        }
        try {
            StoredFile stored = files.keep(file, limits(question), by);
            jdbc.update(
                    "insert into assignment_file (assignment_id, file_id, association_id) values (?, ?, ?)",
                    assignmentId,
                    stored.id(),
                    TenantContext.require());
            return attachment(stored);
        } catch (RefusedFileException refused) {
            throw new InvalidAnswerException(String.valueOf(refused.getMessage()));
        }
    }

    private int count(UUID assignmentId) {
        Integer count = jdbc.queryForObject(
                "select count(*) from assignment_file where association_id = ? and assignment_id = ?",
                Integer.class,
                TenantContext.require(),
                assignmentId);
        return count == null ? 0 : count;
    }

    /** As it was stored; empty if it is no file of the assignment. */
    Optional<AnswerValue.Attachment> find(UUID assignmentId, UUID fileId) {
        return belongs(assignmentId, fileId)
                ? files.facts(List.of(fileId)).stream().findFirst().map(AssignmentFiles::attachment)
                : Optional.empty();
    }

    /** Whole; empty if it is no file of the assignment. */
    Optional<UploadedFile> open(UUID assignmentId, UUID fileId) {
        return belongs(assignmentId, fileId) ? files.open(fileId) : Optional.empty();
    }

    /** Whole, if it was among the answers when they were handed over: what is only begun is nobody's but the answerer's. */
    Optional<UploadedFile> openHandedOver(UUID assignmentId, UUID fileId) {
        return isHandedOver(assignmentId, fileId) ? files.open(fileId) : Optional.empty();
    }

    private static AnswerValue.Attachment attachment(StoredFile stored) {
        return new AnswerValue.Attachment(stored.id(), stored.name(), stored.size());
    }

    private boolean belongs(UUID assignmentId, UUID fileId) {
        UUID association = TenantContext.require();
        return yes("""
                select exists (select from assignment_file
                        where association_id = ? and assignment_id = ? and file_id = ?)
                    or exists (select from answer
                        where association_id = ? and assignment_id = ? and value ->> 'fileId' = ?)
                """, association, assignmentId, fileId, association, assignmentId, fileId.toString());
    }

    private boolean isHandedOver(UUID assignmentId, UUID fileId) {
        return yes("""
                select exists (select from answer_revision r, jsonb_array_elements(r.answers -> 'answers') given
                    where r.association_id = ? and r.assignment_id = ? and given -> 'value' ->> 'fileId' = ?)
                """, TenantContext.require(), assignmentId, fileId.toString());
    }

    private boolean yes(String question, @Nullable Object... parameters) {
        return Boolean.TRUE.equals(jdbc.queryForObject(question, Boolean.class, parameters));
    }

    /** What was sent and taken away again before the answers were handed over is gone when they are. An answer that is not
     * asked just now stands among the answers, and keeps its file. */
    void forgetUnused(UUID assignmentId) {
        UUID association = TenantContext.require();
        List<UUID> unused = jdbc.queryForList("""
                select file_id from assignment_file f
                where f.association_id = ? and f.assignment_id = ? and not exists (
                    select from answer_revision r, jsonb_array_elements(r.answers -> 'answers') given
                    where r.association_id = ? and r.assignment_id = f.assignment_id
                      and given -> 'value' ->> 'fileId' = f.file_id::text)
                  and not exists (select from answer a
                    where a.association_id = f.association_id and a.assignment_id = f.assignment_id
                      and a.value ->> 'fileId' = f.file_id::text)
                """, UUID.class, association, assignmentId, association);
        for (UUID file : unused) {
            jdbc.update(
                    "delete from assignment_file where association_id = ? and assignment_id = ? and file_id = ?",
                    association,
                    assignmentId,
                    file);
            files.remove(file);
        }
    }
}
