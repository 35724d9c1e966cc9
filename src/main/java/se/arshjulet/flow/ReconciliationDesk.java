package se.arshjulet.flow;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.SignedIn;
import se.arshjulet.flow.Reconciliation.Ending;
import se.arshjulet.flow.Reconciliation.Move;
import se.arshjulet.flow.Reconciliation.Word;
import se.arshjulet.task.Reminders;
import se.arshjulet.task.Tasks;

@Service
@Transactional
class ReconciliationDesk implements Reconciliations {

    private static final int LONGEST = 2000;

    private final ReconciliationTable reconciliations;
    private final SaidTable said;
    private final ReconciliationReader reader;
    private final ReconciliationAccess access;
    private final ReconciliationEnding ending;
    private final ReconciliationOpening opening;
    private final ToleranceTable tolerances;
    private final Tasks tasks;
    private final Reminders reminders;
    private final AuditLog audit;
    private final Clock clock;

    ReconciliationDesk(
            ReconciliationTable reconciliations,
            SaidTable said,
            ReconciliationReader reader,
            ReconciliationAccess access,
            ReconciliationEnding ending,
            ReconciliationOpening opening,
            ToleranceTable tolerances,
            Tasks tasks,
            Reminders reminders,
            AuditLog audit,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.said = said;
        this.reader = reader;
        this.access = access;
        this.ending = ending;
        this.opening = opening;
        this.tolerances = tolerances;
        this.tasks = tasks;
        this.reminders = reminders;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Sheet> find(UUID id) {
        return reader.find(id);
    }

    @Override
    public List<Line> all() {
        return reader.all();
    }

    @Override
    public void propose(UUID id, UUID memberId, @Nullable Integer women, @Nullable Integer men, int seen) {
        SignedIn person = requireAnswersFor(memberId);
        Reconciliation it = open(id, seen);
        Word word = part(it, memberId);
        Figures figures = figures(women, men);
        if (figures.equals(it.standsBy(word)) && it.explains(word).isEmpty()) {
            throw new InvalidReconciliationException(
                    Map.of("women", "Det är vad ni redan har uppgett. Föreslå ett annat antal, eller förklara."));
        }
        move(it, new Move(it.moves().size() + 1, memberId, figures, null, person.accountId(), clock.instant()));
    }

    @Override
    public void explain(UUID id, UUID memberId, String explanation, int seen) {
        SignedIn person = requireAnswersFor(memberId);
        Reconciliation it = open(id, seen);
        Word word = part(it, memberId);
        String words = words("explanation", explanation, "Skriv varför antalen skiljer sig.");
        move(it, new Move(it.moves().size() + 1, word.memberId(), null, words, person.accountId(), clock.instant()));
    }

    private void move(Reconciliation before, Move move) {
        said.add(before.id(), move);
        Reconciliation now = reconciliations.find(before.id()).orElseThrow();
        Optional<Ending> itsEnding = now.ending();
        itsEnding.ifPresentOrElse(
                end -> ending.end(now, end.state(), end.agreed(), move.by(), null),
                () -> tasks.turn(KIND, now.id(), turn(now)));
    }

    @Override
    public void end(UUID id, String reason) {
        SignedIn coordinator = access.coordinator();
        String why = words("reason", reason, "Skriv varför. Parterna får läsa det.");
        Reconciliation it = reconciliations.lock(id).orElseThrow(StaleReconciliationException::new);
        if (!it.isOpen()) {
            throw new StaleReconciliationException();
        }
        ending.end(it, State.ENDED, null, coordinator.accountId(), why);
    }

    /** The accounts of those whose turn it is. */
    private Set<UUID> turn(Reconciliation it) {
        return access.representatives(it.waitsFor().stream().map(Word::memberId).collect(Collectors.toSet()));
    }

    @Override
    public UUID reopen(UUID id, String reason) {
        access.coordinator();
        String why = words("reason", reason, "Skriv varför. Parterna får läsa det.");
        // Answers that are approved in the same moment would open one of their own.
        reconciliations.lockAll();
        Reconciliation it = reconciliations.lock(id).orElseThrow(StaleReconciliationException::new);
        if (!it.canBeReopened() || reconciliations.isFollowed(it)) {
            throw new StaleReconciliationException();
        }
        return opening.again(it, why);
    }

    @Override
    public int remindNow(UUID id) {
        access.coordinator();
        Reconciliation it = reconciliations.lock(id).orElseThrow(StaleReconciliationException::new);
        if (!it.isOpen()) {
            throw new StaleReconciliationException();
        }
        Set<UUID> waiting = turn(it);
        waiting.forEach(account -> reminders.remindNow(account, id));
        audit.record("flow.reconciliation.reminded", id, "Påminde %d om avstämningen".formatted(waiting.size()));
        return waiting.size();
    }

    @Override
    public Tolerance tolerance() {
        access.coordinator();
        return tolerances.get();
    }

    @Override
    public void setTolerance(@Nullable Integer percent, @Nullable Integer least) {
        access.coordinator();
        Map<String, String> problems = new HashMap<>();
        if (percent == null || percent < 0 || percent > 100) {
            problems.put("percent", "Skriv ett heltal från 0 till 100.");
        }
        if (least == null || least < 1 || least > MOST) {
            problems.put("least", "Skriv ett heltal från 1 till 100 000.");
        }
        if (percent == null || least == null || !problems.isEmpty()) {
            throw new InvalidReconciliationException(problems);
        }
        tolerances.set(new Tolerance(percent, least));
        audit.record(
                "flow.tolerance.set", null, "Avstämning från %d personer och mer än %d %%".formatted(least, percent));
    }

    private SignedIn requireAnswersFor(UUID memberId) {
        SignedIn person = access.person();
        if (!access.answersFor(person).contains(memberId)) {
            throw notHers(memberId);
        }
        return person;
    }

    /** Locked until the transaction ends, so that of two who act at once the later reads what the first has done. */
    private Reconciliation open(UUID id, int seen) {
        Reconciliation it = reconciliations.lock(id).orElseThrow(StaleReconciliationException::new);
        if (!it.isOpen() || it.moves().size() != seen) {
            throw new StaleReconciliationException();
        }
        return it;
    }

    private static Word part(Reconciliation it, UUID memberId) {
        return it.word(memberId).orElseThrow(() -> notHers(memberId));
    }

    private static AccessDeniedException notHers(UUID memberId) {
        return new AccessDeniedException("She does not answer for " + memberId + " in it");
    }

    private static Figures figures(@Nullable Integer women, @Nullable Integer men) {
        Map<String, String> problems = new HashMap<>();
        if (women == null || women < 0 || women > MOST) {
            problems.put("women", "Skriv hur många kvinnor: ett heltal från 0 till 100 000.");
        }
        if (men == null || men < 0 || men > MOST) {
            problems.put("men", "Skriv hur många män: ett heltal från 0 till 100 000.");
        }
        if (women == null || men == null || !problems.isEmpty()) {
            throw new InvalidReconciliationException(problems);
        }
        return Figures.of(women, men);
    }

    private static String words(String field, String text, String missing) {
        if (text.isBlank()) {
            throw new InvalidReconciliationException(Map.of(field, missing));
        }
        if (text.strip().length() > LONGEST) {
            throw new InvalidReconciliationException(
                    Map.of(field, "Texten är för lång: högst %d tecken.".formatted(LONGEST)));
        }
        return text.strip();
    }
}
