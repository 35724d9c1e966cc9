package se.arshjulet.flow;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.association.Members;
import se.arshjulet.association.Succession;
import se.arshjulet.base.WorkingDays;
import se.arshjulet.datarequest.AnswersApproved;
import se.arshjulet.datarequest.ApprovedAnswers;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.datarequest.AskedMembers;
import se.arshjulet.flow.Reconciliation.Reopening;
import se.arshjulet.flow.Reconciliation.Word;
import se.arshjulet.flow.Reconciliations.State;

/**
 * Holds what each end of a way says against the other, when answers are approved: where they differ by more than the
 * tolerance both are asked, and what new answers have made right need nobody's time any more.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReconciliationOpening {

    private static final int DAYS_TO_SETTLE = 14;

    private final ApprovedAnswers answers;
    private final AskedMembers asked;
    private final Members members;
    private final ReconciliationTable reconciliations;
    private final SaidTable said;
    private final ToleranceTable tolerances;
    private final ReconciliationEnding ending;
    private final ReconciliationProcess process;
    private final WorkingDays workingDays;
    private final EntityManager session;
    private final AuditLog audit;
    private final Clock clock;
    private final Succession succession;

    ReconciliationOpening(
            ApprovedAnswers answers,
            AskedMembers asked,
            Members members,
            ReconciliationTable reconciliations,
            SaidTable said,
            ToleranceTable tolerances,
            ReconciliationEnding ending,
            ReconciliationProcess process,
            WorkingDays workingDays,
            EntityManager session,
            AuditLog audit,
            Clock clock,
            Succession succession) {
        this.succession = succession;
        this.answers = answers;
        this.asked = asked;
        this.members = members;
        this.reconciliations = reconciliations;
        this.said = said;
        this.tolerances = tolerances;
        this.ending = ending;
        this.process = process;
        this.workingDays = workingDays;
        this.session = session;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    public void on(AnswersApproved approved) {
        if (!approved.formKey().equals(FlowAnswers.FORM)) {
            return;
        }
        // Of two ends that are approved in the same moment, the later one sees both.
        reconciliations.lockAll();
        // The approval that brought us here may still wait in the session, and answers are read past it.
        session.flush();
        List<MemberAnswers> all = answers.approvedEachYear(FlowAnswers.FORM);
        all.stream()
                .filter(it -> it.assignmentId().equals(approved.assignmentId()))
                .findFirst()
                .ifPresent(it -> compare(it.referenceYear(), all));
    }

    private void compare(int year, List<MemberAnswers> approved) {
        BothEnds ends = new BothEnds(year, members.on(succession.day()), asked.about(FlowAnswers.FORM, year), approved);
        List<Reconciliation> earlier = reconciliations.of(year);
        Map<FlowPair, Reconciliation> open = earlier.stream()
                .filter(Reconciliation::isOpen)
                .collect(Collectors.toMap(Reconciliation::pair, Function.identity()));
        Set<FlowPair> pairs = new LinkedHashSet<>(ends.pairs());
        pairs.addAll(open.keySet());
        Tolerance tolerance = tolerances.get();
        boolean begins = succession.obstacle().isEmpty();
        for (FlowPair pair : pairs) {
            if (ends.haveSpoken(pair)) {
                PairedFlow flow = ends.of(pair);
                boolean differs = tolerance.isPassed(flow.sum(Side.ORIGIN), flow.sum(Side.DESTINATION));
                Reconciliation before = open.get(pair);
                if (before != null) {
                    lookAgain(before.id(), differs, ends.words(pair));
                } else if (differs && begins && earlier.stream().noneMatch(it -> isAbout(it, flow))) {
                    open(pair, ends.words(pair), null);
                }
            }
        }
    }

    /** What was settled, or ended by the coordinator, about the same figures is not asked again. */
    private static boolean isAbout(Reconciliation earlier, PairedFlow flow) {
        return earlier.pair().equals(flow.pair())
                && earlier.sum(Side.ORIGIN).equals(flow.sum(Side.ORIGIN))
                && earlier.sum(Side.DESTINATION).equals(flow.sum(Side.DESTINATION));
    }

    /** About what both ends had stated. */
    UUID again(Reconciliation earlier, String reason) {
        succession.obstacle().ifPresent(why -> {
            throw new InvalidReconciliationException(Map.of("reason", why));
        });
        return open(earlier.pair(), earlier.words(), new Reopening(earlier.id(), reason));
    }

    private UUID open(FlowPair pair, List<Word> words, @Nullable Reopening reopening) {
        UUID id = UUID.randomUUID();
        reconciliations.open(
                id,
                pair,
                clock.instant(),
                workingDays.onOrAfter(LocalDate.now(clock).plusDays(DAYS_TO_SETTLE)),
                reopening,
                words);
        process.start(id);
        audit.record(
                "flow.reconciliation.opened",
                id,
                (reopening == null ? "Avstämning behövs: " : "Öppnade avstämningen igen: ") + pair.words() + " "
                        + pair.year());
        return id;
    }

    private void lookAgain(UUID id, boolean differs, List<Word> words) {
        Reconciliation now = reconciliations.lock(id).orElseThrow();
        if (!now.isOpen()) {
            return;
        }
        if (!differs) {
            said.replaceWords(id, words);
            ending.end(now, State.WITHDRAWN, null, null, "Nya svar stämmer överens.");
        } else if (!now.words().equals(words)) {
            said.replaceWords(id, words);
        }
    }
}
