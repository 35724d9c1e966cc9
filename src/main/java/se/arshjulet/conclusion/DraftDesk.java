package se.arshjulet.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.SignedIn;
import se.arshjulet.conclusion.Conclusions.Wording;
import se.arshjulet.opendata.SwedishText;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.Tasks;

/** The coordinator's hand on konklusioner on their way. */
@Service
@Transactional
class DraftDesk implements ConclusionDrafts {

    private final ConclusionDraftRepository drafts;
    private final DraftReader reader;
    private final ConclusionDraftCheck check;
    private final DraftProcess process;
    private final DraftLetters letters;
    private final Conclusions conclusions;
    private final ConclusionRepository numbers;
    private final EvidenceTable evidence;
    private final Tasks tasks;
    private final Reviews reviews;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    DraftDesk(
            ConclusionDraftRepository drafts,
            DraftReader reader,
            ConclusionDraftCheck check,
            DraftProcess process,
            DraftLetters letters,
            Conclusions conclusions,
            ConclusionRepository numbers,
            EvidenceTable evidence,
            Tasks tasks,
            Reviews reviews,
            People people,
            AuditLog audit,
            Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.check = check;
        this.process = process;
        this.letters = letters;
        this.conclusions = conclusions;
        this.numbers = numbers;
        this.evidence = evidence;
        this.tasks = tasks;
        this.reviews = reviews;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> underWay() {
        return reader.underWay();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sheet> find(UUID draftId) {
        return reader.find(draftId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sheet> ofStep(UUID stepId) {
        return reader.ofStep(stepId);
    }

    @Override
    public UUID begin(Words words) {
        SignedIn coordinator = Access.coordinator();
        check.require(words);
        ConclusionDraft draft =
                drafts.saveAndFlush(new ConclusionDraft(words, coordinator.accountId(), clock.instant()));
        evidence.copy(origins(words.from()), draft.id());
        audit.record("conclusionDraft.begun", draft.id(), "Började på " + draft.title());
        return draft.id();
    }

    private List<UUID> origins(Set<Integer> from) {
        return from.stream().flatMap(number -> numbers.idOf(number).stream()).toList();
    }

    @Override
    public void write(UUID draftId, Words words) {
        Access.coordinator();
        check.require(words);
        ConclusionDraft draft = locked(draftId);
        draft.write(words);
        drafts.saveAndFlush(draft);
        evidence.copy(origins(words.from()), draft.id());
        audit.record("conclusionDraft.written", draft.id(), "Skrev i " + draft.title());
    }

    @Override
    public void send(UUID draftId, Plan plan) {
        Access.coordinator();
        ConclusionDraft draft = locked(draftId);
        check.require(draft.words());
        check.requireSendable(draft, plan);
        boolean again = draft.state() == State.REWRITING;
        draft.send(plan);
        close(draft);
        if (again) {
            reviews.settle(KIND, draftId);
            process.rewritten(draftId);
        } else {
            process.start(draftId);
        }
        audit.record("conclusionDraft.sent", draft.id(), "Skickade %s till Beredningsgruppen".formatted(draft.title()));
    }

    @Override
    public int adopt(UUID draftId, Stand stand) {
        Access.coordinator();
        check.require(stand);
        ConclusionDraft draft = locked(draftId);
        if (draft.state() != State.DECIDING) {
            throw new StaleDraftException();
        }
        int number = conclude(draft.words(), stand);
        evidence.adopt(draftId, numbers.idOf(number).orElseThrow());
        draft.adopt(stand, number);
        close(draft);
        process.standTaken(draftId, false);
        audit.record(
                "conclusionDraft.adopted",
                draft.id(),
                "Registrerade att styrelsen antog konklusion %d".formatted(number));
        return number;
    }

    /** What the board has adopted is a konklusion from that day. */
    private int conclude(Words words, Stand stand) {
        Wording wording = new Wording(
                words.wording(),
                words.explanation(),
                words.areas(),
                stand.decidedOn(),
                "Styrelsen %s, %s"
                        .formatted(
                                SwedishText.day(stand.decidedOn()),
                                stand.minuteReference().strip()));
        if (words.change() == VersionChange.REWORDED) {
            int number = words.from().iterator().next();
            conclusions.revise(number, wording, VersionChange.REWORDED);
            return number;
        }
        return conclusions.write(wording, words.change(), words.from());
    }

    @Override
    public void referBack(UUID draftId, String because) {
        Access.coordinator();
        ConclusionDraft draft = locked(draftId);
        draft.referBack(check.reason(because, "Skriv vad styrelsen vill att ni ser över."));
        close(draft);
        process.standTaken(draftId, true);
        audit.record("conclusionDraft.referredBack", draft.id(), "Registrerade återremiss av " + draft.title());
    }

    @Override
    public void decline(UUID draftId, Stand stand, String because) {
        Access.coordinator();
        check.require(stand);
        ConclusionDraft draft = locked(draftId);
        draft.decline(stand, check.reason(because, "Skriv varför styrelsen sa nej."));
        close(draft);
        process.standTaken(draftId, false);
        audit.record("conclusionDraft.declined", draft.id(), "Registrerade att styrelsen avslog " + draft.title());
    }

    @Override
    public void withdraw(UUID draftId, String because) {
        SignedIn coordinator = Access.coordinator();
        ConclusionDraft draft = locked(draftId);
        boolean sent = !draft.state().isWritten();
        UUID step = draft.stepId();
        draft.withdraw(check.reason(because, "Skriv varför förslaget återkallas."));
        if (step != null) {
            tasks.withdraw(KIND, step);
        }
        draft.closeStep();
        drafts.saveAndFlush(draft);
        if (sent) {
            reader.readers(draftId).stream()
                    .filter(person -> !person.equals(coordinator.accountId()))
                    .map(people::person)
                    .forEach(person -> letters.withdrawn(draft, draft.id(), person, draft.endedBecause()));
        }
        reviews.withdraw(KIND, draftId);
        process.withdrawn(draftId, draft.endedBecause());
        audit.record("conclusionDraft.withdrawn", draft.id(), "Återkallade " + draft.title());
    }

    /** What was left to do in the step is left no more. */
    private void close(ConclusionDraft draft) {
        UUID step = draft.closeStep();
        drafts.saveAndFlush(draft);
        if (step != null) {
            tasks.done(KIND, step);
        }
    }

    private ConclusionDraft locked(UUID draftId) {
        return drafts.lock(draftId).orElseThrow(StaleDraftException::new);
    }
}
