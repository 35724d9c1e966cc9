package se.arshjulet.datarequest;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;

/** Who may send a file as an answer, and to what; who may fetch one. */
@Service
class FileAnswers implements AnswerFiles {

    private final Answerers answerers;
    private final Drafts drafts;
    private final AssignmentFiles files;
    private final EarlierAnswers earlier;
    private final FormCatalog forms;
    private final AnswerStore answers;

    FileAnswers(
            Answerers answerers,
            Drafts drafts,
            AssignmentFiles files,
            EarlierAnswers earlier,
            FormCatalog forms,
            AnswerStore answers) {
        this.answerers = answerers;
        this.drafts = drafts;
        this.files = files;
        this.earlier = earlier;
        this.forms = forms;
        this.answers = answers;
    }

    @Override
    @Transactional
    public AnswerValue.Attachment keep(UUID assignmentId, AnswerKey at, String name, byte[] content) {
        // Without the row's lock: a file is looked through for as long as it takes, and is no answer yet.
        AssignmentHead head = drafts.head(assignmentId);
        Optional<Delegation> shared = drafts.sharedWithMe(head);
        Answerer who =
                shared.map(Delegation::colleagueId).map(answerers::colleague).orElseGet(() -> drafts.answerer(head));
        FormDefinition form = forms.definition(head.formVersionId());
        Question question = form.find(at.questionKey())
                .filter(asked -> asked.type() == QuestionType.FILE)
                .filter(asked -> shared.map(part -> part.covers(form, at)).orElse(true))
                .orElseThrow(() ->
                        new InvalidAnswerException("Frågan tar inte emot någon fil. Ladda om sidan och försök igen."));
        return files.keep(
                assignmentId, question, new UploadedFile(name, "application/octet-stream", content), who.accountId());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UploadedFile> open(UUID assignmentId, UUID fileId) {
        AssignmentHead head = drafts.head(assignmentId);
        if (answerers.onlyReviews(head.representativeId())) {
            return files.openHandedOver(assignmentId, fileId);
        }
        Optional<Delegation> shared = drafts.sharedWithMe(head);
        if (shared.isEmpty()) {
            answerers.of(head.representativeId());
        } else if (!isIn(shared.get(), head, fileId)) {
            return Optional.empty();
        }
        return files.open(assignmentId, fileId).or(() -> ofLastYear(head, fileId));
    }

    /** Of the answers that are shared with her. */
    private boolean isIn(Delegation shared, AssignmentHead head, UUID fileId) {
        FormDefinition form = forms.definition(head.formVersionId());
        return answers.load(head.id()).answers().entrySet().stream()
                .filter(given -> shared.covers(form, given.getKey()))
                .anyMatch(given -> given.getValue().value() instanceof AnswerValue.Attachment file
                        && file.fileId().equals(fileId));
    }

    /** What was approved the last time stands beside the question, and could be taken over: so it may be read before that. */
    private Optional<UploadedFile> ofLastYear(AssignmentHead head, UUID fileId) {
        return earlier.find(head)
                .filter(approved -> approved.answers().answers().values().stream()
                        .anyMatch(given -> given.value() instanceof AnswerValue.Attachment file
                                && file.fileId().equals(fileId)))
                .flatMap(approved -> files.openHandedOver(approved.assignmentId(), fileId));
    }
}
