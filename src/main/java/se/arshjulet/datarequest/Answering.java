package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.file.UploadedFile;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRules;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.CommentRules;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.table.TableEdit;
import se.arshjulet.task.Tasks;

/**
 * Saving, field by field. Each change holds the assignment's row lock, so that two windows add up to the right progress
 * and nothing slips in behind a submission.
 */
@Service
class Answering implements Assignments {

    private static final int LONGEST_SOURCE = 200;

    private final JdbcTemplate jdbc;
    private final AnswerStore answers;
    private final AnswerRowEdits rows;
    private final Filling filling;
    private final Revisions revisions;
    private final EarlierAnswers earlier;
    private final SheetReader sheets;
    private final Submission submission;
    private final AnswerReferences references;
    private final AssignmentFiles files;
    private final FormCatalog forms;
    private final Tasks tasks;
    private final Clock clock;

    Answering(
            JdbcTemplate jdbc,
            AnswerStore answers,
            AnswerRowEdits rows,
            Filling filling,
            Revisions revisions,
            EarlierAnswers earlier,
            SheetReader sheets,
            Submission submission,
            AnswerReferences references,
            AssignmentFiles files,
            FormCatalog forms,
            Tasks tasks,
            Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.rows = rows;
        this.filling = filling;
        this.revisions = revisions;
        this.earlier = earlier;
        this.sheets = sheets;
        this.submission = submission;
        this.references = references;
        this.files = files;
        this.forms = forms;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Sheet open(UUID assignmentId) {
        AssignmentHead head = head(AssignmentHead.SELECT, assignmentId);
        Answerer who = Answerer.of(head.representativeId());
        if (!who.isOnBehalf() && head.openedAt() == null) {
            jdbc.update(
                    "update assignment set opened_at = ? where association_id = ? and id = ? and opened_at is null",
                    Times.at(clock.instant()),
                    TenantContext.require(),
                    assignmentId);
        }
        return sheets.sheet(head, who.isOnBehalf());
    }

    @Override
    @Transactional
    public Saved save(UUID assignmentId, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value) {
        return save(draft(assignmentId), at, status, value);
    }

    @Override
    @Transactional
    public Saved save(UUID assignmentId, AnswerKey at, Entry entry, @Nullable GivenAnswer seen) {
        Draft draft = draft(assignmentId);
        Entry saw = seen == null ? Entry.EMPTY : Entry.of(seen);
        draft.answers().at(at).ifPresent(now -> {
            Entry stands = Entry.of(now);
            if (!stands.isEmpty() && !stands.equals(saw) && !stands.equals(entry)) {
                throw new ChangedMeanwhileException(now);
            }
        });
        return save(draft, at, entry.status(), entry.value());
    }

    @Override
    @Transactional
    public void source(UUID assignmentId, String words) {
        Draft draft = draft(assignmentId);
        Answerer.coordinator();
        if (words.strip().length() > LONGEST_SOURCE) {
            throw new InvalidAnswerException("Högst %d tecken får plats.".formatted(LONGEST_SOURCE));
        }
        jdbc.update(
                "update assignment set source = ? where association_id = ? and id = ?",
                words.strip(),
                TenantContext.require(),
                draft.id());
    }

    private static void requireFit(Draft draft, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value) {
        AnswerRules.problem(draft.form(), at, status, value, draft.answers()).ifPresent(message -> {
            throw new InvalidAnswerException(message);
        });
    }

    @Override
    @Transactional
    public AnswerValue.Attachment keep(UUID assignmentId, AnswerKey at, String name, byte[] content) {
        // Without the row's lock: a file is looked through for as long as it takes, and is no answer yet.
        AssignmentHead head = head(AssignmentHead.SELECT, assignmentId);
        Answerer who = Answerer.of(head.representativeId());
        if (!head.state().isAnswerable()) {
            throw new NotAnswerableException(head.state());
        }
        Question question = forms.definition(head.formVersionId())
                .find(at.questionKey())
                .filter(asked -> asked.type() == QuestionType.FILE)
                .orElseThrow(() ->
                        new InvalidAnswerException("Frågan tar inte emot någon fil. Ladda om sidan och försök igen."));
        return files.keep(
                assignmentId, question, new UploadedFile(name, "application/octet-stream", content), who.accountId());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UploadedFile> file(UUID assignmentId, UUID fileId) {
        AssignmentHead head = head(AssignmentHead.SELECT, assignmentId);
        if (Answerer.onlyReviews(head.representativeId())) {
            return files.openHandedOver(assignmentId, fileId);
        }
        Answerer.of(head.representativeId());
        return files.open(assignmentId, fileId);
    }

    private Saved save(Draft draft, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value) {
        requireFit(draft, at, status, value);
        AnswerValue settled = references.settled(draft.id(), draft.form().question(at.questionKey()), value);
        requireFit(draft, at, status, settled);
        GivenAnswer typed = draft.who().typed(status, settled, draft.now());
        String source = draft.who().isOnBehalf() && !draft.head().source().isEmpty()
                ? draft.head().source()
                : null;
        return store(draft, Map.of(at, typed.commented(comment(draft, at)).from(source)));
    }

    @Override
    @Transactional
    public Saved comment(UUID assignmentId, AnswerKey at, String words) {
        Draft draft = draft(assignmentId);
        CommentRules.problem(draft.form(), at, words, draft.answers()).ifPresent(message -> {
            throw new InvalidAnswerException(message);
        });
        GivenAnswer given =
                draft.answers().at(at).orElseGet(() -> draft.who().typed(AnswerStatus.EMPTY, null, draft.now()));
        return store(draft, Map.of(at, given.commented(words.isBlank() ? null : words.strip())));
    }

    /** What is said of an answer stands until it is taken away: the answer may be put right in between. */
    private static @Nullable String comment(Draft draft, AnswerKey at) {
        return draft.answers().at(at).map(GivenAnswer::comment).orElse(null);
    }

    @Override
    @Transactional
    public UUID addRow(UUID assignmentId, String sectionKey, @Nullable UUID parentRow) {
        Draft draft = draft(assignmentId);
        UUID rowKey = rows.add(draft, sectionKey, parentRow);
        saved(draft, answers.load(assignmentId));
        return rowKey;
    }

    @Override
    @Transactional
    public Saved removeRow(UUID assignmentId, UUID rowKey) {
        Draft draft = draft(assignmentId);
        rows.remove(draft, rowKey);
        return saved(draft, answers.load(assignmentId));
    }

    @Override
    @Transactional
    public Saved restoreRow(UUID assignmentId, UUID rowKey) {
        Draft draft = draft(assignmentId);
        rows.restore(draft, rowKey);
        return saved(draft, answers.load(assignmentId));
    }

    @Override
    @Transactional
    public Replaced markUnchanged(UUID assignmentId, Scope scope) {
        return takeOver(draft(assignmentId), scope);
    }

    @Override
    @Transactional
    public Saved putBack(UUID assignmentId, Replaced replaced) {
        Draft draft = draft(assignmentId);
        Map<AnswerKey, GivenAnswer> back = new HashMap<>(replaced.before());
        back.entrySet().removeIf(field -> !isAsTakenOver(draft, field.getKey()) || !fits(draft, field));
        return store(draft, back);
    }

    private static boolean isAsTakenOver(Draft draft, AnswerKey at) {
        return draft.answers()
                .at(at)
                .filter(given -> given.origin() == AnswerOrigin.UNCHANGED)
                .isPresent();
    }

    /** A unit that it stood under may have been removed meanwhile. */
    private static boolean fits(Draft draft, Map.Entry<AnswerKey, GivenAnswer> field) {
        GivenAnswer given = field.getValue();
        return AnswerRules.problem(draft.form(), field.getKey(), given.status(), given.value(), draft.answers())
                .isEmpty();
    }

    private Replaced takeOver(Draft draft, Scope scope) {
        AnswerSet previous = earlier.of(draft.head()).answers();
        Map<AnswerKey, GivenAnswer> taken = new HashMap<>();
        Map<AnswerKey, GivenAnswer> before = new HashMap<>();
        Unchanged.from(draft.form(), previous, draft.answers(), scope).forEach((at, given) -> {
            taken.put(at, draft.who().unchanged(given, draft.now()));
            before.put(at, draft.answers().at(at).orElseGet(() -> draft.who()
                    .typed(AnswerStatus.EMPTY, null, draft.now())));
        });
        store(draft, taken);
        return new Replaced(before);
    }

    @Override
    @Transactional
    public Filled fill(UUID assignmentId, TableEdit edit, AnswerOrigin origin) {
        return fill(draft(assignmentId), edit, origin);
    }

    @Override
    @Transactional
    public Filled copyRow(UUID assignmentId, UUID rowKey) {
        Draft draft = draft(assignmentId);
        return fill(draft, filling.copy(draft, rowKey), AnswerOrigin.TYPED);
    }

    private Filled fill(Draft draft, TableEdit edit, AnswerOrigin origin) {
        Filling.Done done = filling.fill(draft, edit, origin);
        saved(draft, done.set());
        return done.filled();
    }

    @Override
    @Transactional
    public Saved takeBack(UUID assignmentId, Filled filled) {
        Draft draft = draft(assignmentId);
        answers.putAll(Map.of(assignmentId, filling.takeBack(draft, filled)));
        return saved(draft, answers.load(assignmentId));
    }

    @Override
    @Transactional
    public List<FormCheck.Gap> submit(UUID assignmentId) {
        return submission.submit(draft(assignmentId));
    }

    @Override
    @Transactional
    public List<FormCheck.Gap> submitUnchanged(UUID assignmentId) {
        takeOver(draft(assignmentId), Scope.everything());
        return submission.submit(draft(assignmentId));
    }

    @Override
    @Transactional
    public void handOver(UUID assignmentId) {
        SignedIn coordinator = Answerer.coordinator();
        submission.handOver(draft(assignmentId), coordinator.name());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Latest> latestApproved(UUID memberId, String formKey) {
        return revisions
                .latest(memberId, formKey, null)
                .map(approved -> new Latest(
                        approved.assignmentId(),
                        approved.memberId(),
                        forms.definition(approved.formVersionId()),
                        approved.roundTitle(),
                        approved.answers(),
                        approved.approvedAt()));
    }

    /** What is about to be changed, locked and allowed. */
    record Draft(AssignmentHead head, Answerer who, FormDefinition form, AnswerSet answers, Instant now) {

        UUID id() {
            return head.id();
        }
    }

    private Draft draft(UUID assignmentId) {
        AssignmentHead head = head(AssignmentHead.SELECT + " for update of a", assignmentId);
        Answerer who = Answerer.of(head.representativeId());
        if (!head.state().isAnswerable()) {
            throw new NotAnswerableException(head.state());
        }
        return new Draft(
                head, who, forms.definition(head.formVersionId()), answers.load(assignmentId), clock.instant());
    }

    private AssignmentHead head(String select, UUID assignmentId) {
        return jdbc.query(select, AssignmentHead::of, TenantContext.require(), assignmentId).stream()
                .findFirst()
                .orElseThrow(Answerer::denied);
    }

    private Saved store(Draft draft, Map<AnswerKey, GivenAnswer> changes) {
        answers.putAll(Map.of(draft.id(), changes));
        Map<AnswerKey, GivenAnswer> all = new HashMap<>(draft.answers().answers());
        all.putAll(changes);
        return saved(draft, new AnswerSet(draft.answers().rows(), all));
    }

    private Saved saved(Draft draft, AnswerSet set) {
        FormState state = FormState.of(draft.form(), set);
        Map<AnswerKey, GivenAnswer> computed = computed(draft, state, set);
        answers.putAll(Map.of(draft.id(), computed));
        FormCheck.Progress progress = FormCheck.progress(draft.form(), state, set.with(computed));
        jdbc.update("""
                update assignment set last_saved_at = ?, done_count = ?, total_count = ?
                where association_id = ? and id = ?
                """, Times.at(draft.now()), progress.done(), progress.total(), TenantContext.require(), draft.id());
        if (progress.done() != draft.head().done()
                || progress.total() != draft.head().total()) {
            tasks.progress(KIND, draft.id(), progress.done(), progress.total());
        }
        return new Saved(draft.now(), progress, computed);
    }

    /** What the product works out, where it is not what stands there. */
    private static Map<AnswerKey, GivenAnswer> computed(Draft draft, FormState state, AnswerSet set) {
        Map<AnswerKey, GivenAnswer> changed = new HashMap<>();
        state.computed().forEach((at, entry) -> {
            GivenAnswer now = set.answers().get(at);
            Entry stands = now == null ? Entry.EMPTY : Entry.of(now);
            if (!stands.equals(entry)) {
                changed.put(at, draft.who().computed(entry, draft.now()).commented(now == null ? null : now.comment()));
            }
        });
        return changed;
    }
}
