package se.arshjulet.datarequest;

import java.util.Optional;
import java.util.UUID;
import se.arshjulet.file.FileLimits;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** Files as answers. Who may, and when, is said in {@link Assignments}. */
public interface AnswerFiles {

    /** Stores a file so that it can be the answer to a question that asks for one. It is none before it is saved.
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is stored */
    AnswerValue.Attachment keep(UUID assignmentId, AnswerKey at, String name, byte[] content);

    /** A file of the assignment, whole. Reviewers fetch those that were handed over.
     * @return empty if it has no such file */
    Optional<UploadedFile> open(UUID assignmentId, UUID fileId);

    /** Where a file of an assignment is fetched. */
    static String address(UUID assignmentId, UUID fileId) {
        return "/uppgifter/" + assignmentId + "/fil/" + fileId;
    }

    /** Which files a question takes. */
    static FileLimits limits(Question question) {
        return AssignmentFiles.limits(question);
    }
}
