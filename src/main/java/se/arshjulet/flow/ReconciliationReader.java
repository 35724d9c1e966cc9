package se.arshjulet.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.account.SignedIn;
import se.arshjulet.datarequest.ApprovedAnswers;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.flow.Reconciliations.Line;
import se.arshjulet.flow.Reconciliations.Sheet;
import se.arshjulet.flow.Reconciliations.Stand;
import se.arshjulet.flow.Reconciliations.Turn;

/** Reconciliations as those who settle them see them. */
@Component
class ReconciliationReader {

    private final ReconciliationTable reconciliations;
    private final ReconciliationAccess access;
    private final ApprovedAnswers answers;

    ReconciliationReader(ReconciliationTable reconciliations, ReconciliationAccess access, ApprovedAnswers answers) {
        this.reconciliations = reconciliations;
        this.access = access;
        this.answers = answers;
    }

    List<Line> all() {
        SignedIn person = access.person();
        boolean coordinator = ReconciliationAccess.isCoordinator(person);
        Set<UUID> own = access.answersFor(person);
        return reconciliations.all().stream()
                .filter(it -> coordinator || isHers(it, own))
                .map(ReconciliationReader::line)
                .toList();
    }

    Optional<Sheet> find(UUID id) {
        SignedIn person = access.person();
        boolean coordinator = ReconciliationAccess.isCoordinator(person);
        Set<UUID> own = access.answersFor(person);
        return reconciliations
                .find(id)
                .filter(it -> coordinator || isHers(it, own))
                .map(it -> sheet(it, own, coordinator));
    }

    static boolean isHers(Reconciliation it, Set<UUID> memberIds) {
        return it.words().stream().anyMatch(word -> memberIds.contains(word.memberId()));
    }

    static Line line(Reconciliation it) {
        return new Line(
                it.id(),
                it.pair(),
                it.state(),
                it.dueOn(),
                it.sum(Side.ORIGIN),
                it.sum(Side.DESTINATION),
                it.isOpen()
                        ? it.waitsFor().stream()
                                .map(Reconciliation.Word::memberName)
                                .toList()
                        : List.of());
    }

    private Sheet sheet(Reconciliation it, Set<UUID> own, boolean coordinator) {
        Map<UUID, Figures> before = before(it.pair());
        List<Stand> stands = it.words().stream()
                .map(word -> new Stand(
                        word.memberId(),
                        word.memberName(),
                        word.side(),
                        word.figures(),
                        before.get(word.memberId()),
                        it.standsBy(word),
                        it.explains(word).orElse(null)))
                .toList();
        return new Sheet(
                line(it),
                it.openedAt(),
                it.closedAt(),
                it.closeReason(),
                it.agreed(),
                stands,
                it.moves().stream()
                        .flatMap(move -> it.word(move.memberId()).stream()
                                .map(word -> new Turn(
                                        word.memberName(),
                                        word.side(),
                                        move.proposes(),
                                        move.explanation(),
                                        move.at())))
                        .toList(),
                it.words().stream()
                        .map(Reconciliation.Word::memberId)
                        .filter(own::contains)
                        .collect(Collectors.toSet()),
                coordinator,
                it.reopening() == null ? null : it.reopening().reason(),
                it.reopening() == null ? null : it.reopening().earlier(),
                reconciliations.reopenedAs(it.id()).orElse(null),
                coordinator && it.canBeReopened() && !reconciliations.isFollowed(it));
    }

    /** What each member stated of the same way the year before; a member that spoke, and not of it, stated nobody. */
    private Map<UUID, Figures> before(FlowPair pair) {
        Map<UUID, Figures> before = new HashMap<>();
        for (MemberAnswers member : answers.approvedEachYear(FlowAnswers.FORM)) {
            if (member.referenceYear() == pair.year() - 1) {
                List<Figures> said = FlowAnswers.flows(member).stream()
                        .filter(flow -> FlowPair.of(flow)
                                .filter(it -> it.from() == pair.from() && it.to() == pair.to())
                                .isPresent())
                        .map(StatedFlow::figures)
                        .toList();
                before.put(member.memberId(), said.isEmpty() ? Figures.NOBODY : Figures.sum(said));
            }
        }
        return before;
    }
}
