package se.arshjulet.datarequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.file.FileLimits;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;
import se.arshjulet.form.table.TableEdit;
import se.arshjulet.review.Reviews;

/**
 * Answering a data request. Every method commits before it returns, so that what says "Sparat" is saved. The person signed
 * in must be the assignment's representative, or a coordinator of the association, who then answers on her behalf;
 * everybody else gets an {@link org.springframework.security.access.AccessDeniedException}. Changing what is no longer
 * answerable throws {@link NotAnswerableException}.
 */
public interface Assignments {

    /** The kind of task and of review that an assignment is. */
    String KIND = "DATA_REQUEST";

    /** Everything its page shows, with a number of statements that does not grow with the answers. Marks it as opened. */
    Sheet open(UUID assignmentId);

    /** Saves one field; null value with status EMPTY clears it.
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is saved */
    Saved save(UUID assignmentId, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value);

    /** Saves one field of what was seen, unless somebody has changed it since.
     * @param seen what the person saw there; null for nothing
     * @throws ChangedMeanwhileException  if something else stands there now, and not what she gives; nothing is saved
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is saved */
    Saved save(UUID assignmentId, AnswerKey at, Entry entry, @Nullable GivenAnswer seen);

    /** Where a coordinator has what she fills in from: a meeting, an interview. It stands beside each answer from then on.
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is saved */
    void source(UUID assignmentId, String words);

    /** Says something of an answer; nothing takes it away.
     * @throws InvalidAnswerException with a Swedish message for the comment; nothing is saved */
    Saved comment(UUID assignmentId, AnswerKey at, String words);

    /** Adds a row at the end of a repeating section.
     * @param parentRow sets the section's PARENT_ROW question, if it has one */
    UUID addRow(UUID assignmentId, String sectionKey, @Nullable UUID parentRow);

    /** Takes a row away; its answers stay until restored or submitted. Children move up to its parent. */
    Saved removeRow(UUID assignmentId, UUID rowKey);

    Saved restoreRow(UUID assignmentId, UUID rowKey);

    /** Takes over last year's answers: one field, a row, a section, or everything that is still empty.
     * @return what stood there before, so that it can be put back */
    Replaced markUnchanged(UUID assignmentId, Scope scope);

    /** Puts back what "oförändrat" took the place of, wherever nobody has written anything since. */
    Saved putBack(UUID assignmentId, Replaced replaced);

    /** Puts many answers in at once. What a rule refuses is left out and told by field; the rest is saved.
     * @param origin PASTED or IMPORTED
     * @throws InvalidAnswerException with a Swedish message if the rows do not fit; nothing is saved */
    Filled fill(UUID assignmentId, TableEdit edit, AnswerOrigin origin);

    /** Adds a row like another, at the end. */
    Filled copyRow(UUID assignmentId, UUID rowKey);

    /** Undoes a filling, wherever nobody has written anything since. */
    Saved takeBack(UUID assignmentId, Filled filled);

    /** Sends it in; opens the review. If something is missing nothing happens but the list. */
    List<FormCheck.Gap> submit(UUID assignmentId);

    /** "Inget har ändrats, skicka in": everything from last year, and submitted, in one step. */
    List<FormCheck.Gap> submitUnchanged(UUID assignmentId);

    /** The coordinator has filled in and hands over: the representative gets a mail and only has to confirm. */
    void handOver(UUID assignmentId);

    /** Stores a file so that it can be the answer to a question that asks for one. It is none before it is saved.
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is stored */
    AnswerValue.Attachment keep(UUID assignmentId, AnswerKey at, String name, byte[] content);

    /** A file of the assignment, whole. Reviewers fetch those that were handed over.
     * @return empty if it has no such file */
    Optional<UploadedFile> file(UUID assignmentId, UUID fileId);

    /** Where a file of an assignment is fetched. */
    static String fileAddress(UUID assignmentId, UUID fileId) {
        return "/uppgifter/" + assignmentId + "/fil/" + fileId;
    }

    /** Which files a question takes. */
    static FileLimits fileLimits(Question question) {
        return AssignmentFiles.limits(question);
    }

    Optional<Latest> latestApproved(UUID memberId, String formKey);

    /** @param reviewed      whether somebody approves what is sent in
     * @param earlier       last approved answers of the member to the same form, or none
     * @param previousLabel e.g. "Organisationsmodulen 2025"
     * @param preparedBy    the coordinator who filled in and handed over for confirmation, if she did
     * @param preparedAt    when she handed over
     * @param remarks       the reviewer's, newest first
     * @param source        where a coordinator who fills in has it from; empty if she has not said */
    record Sheet(
            UUID assignmentId,
            UUID roundId,
            String roundTitle,
            String coveringText,
            boolean reviewed,
            UUID memberId,
            String memberName,
            UUID representativeId,
            String representativeName,
            String requesterName,
            AssignmentState state,
            LocalDate dueOn,
            FormDefinition form,
            AnswerSet answers,
            Earlier earlier,
            @Nullable String previousLabel,
            @Nullable Instant previousApprovedAt,
            List<Reviews.GivenRemark> remarks,
            FormCheck.Progress progress,
            @Nullable Instant lastSavedAt,
            @Nullable Instant submittedAt,
            @Nullable String preparedBy,
            @Nullable Instant preparedAt,
            String source,
            boolean onBehalf) {

        /** The earlier answers, by the keys of this form. */
        public AnswerSet previous() {
            return earlier.answers();
        }
    }

    /** @param computed what the product worked out anew with it, by field */
    record Saved(Instant at, FormCheck.Progress progress, Map<AnswerKey, GivenAnswer> computed) {}

    /** @param at      when it was saved
     * @param rows    that came to
     * @param before  what stood in the fields that were changed; an empty answer where there was none
     * @param refused why what was to be put in a field was not, in Swedish */
    record Filled(Instant at, List<UUID> rows, Map<AnswerKey, GivenAnswer> before, Map<AnswerKey, String> refused) {

        public Filled {
            rows = List.copyOf(rows);
            before = Map.copyOf(before);
            refused = Map.copyOf(refused);
        }
    }

    /** @param before by field; an empty answer where there was none */
    record Replaced(Map<AnswerKey, GivenAnswer> before) {

        public Replaced {
            before = Map.copyOf(before);
        }

        /** How many answers were given before and are no more. */
        public long given() {
            return before.values().stream()
                    .filter(given -> given.status() != AnswerStatus.EMPTY)
                    .count();
        }
    }

    /** @param sectionKey null for the whole form
     * @param rowKey     null for all rows
     * @param questionKey null for all questions */
    record Scope(
            @Nullable String sectionKey,
            @Nullable UUID rowKey,
            @Nullable String questionKey) {
        public static Scope everything() {
            return new Scope(null, null, null);
        }

        public static Scope section(String sectionKey) {
            return new Scope(sectionKey, null, null);
        }

        public static Scope field(AnswerKey at) {
            return new Scope(null, at.rowKey(), at.questionKey());
        }

        public static Scope row(UUID rowKey) {
            return new Scope(null, rowKey, null);
        }
    }

    /** A member's last approved answers to a form. */
    record Latest(
            UUID assignmentId,
            UUID memberId,
            FormDefinition form,
            String roundTitle,
            AnswerSet answers,
            Instant approvedAt) {}
}
